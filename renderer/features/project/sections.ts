import { isStructuralFund } from '#domain/project/fund.ts'
import type { ProjectSection } from '../../ui/project-section.ts'
import { ApplicantSection } from './applicant/ApplicantSection.tsx'
import { AreaSection } from './area/AreaSection.tsx'
import { BasicsSection } from './basics/BasicsSection.tsx'
import { FundingSection } from './funding/FundingSection.tsx'
import { EqualitySection } from './horizontal/EqualitySection.tsx'
import { SustainabilitySection } from './horizontal/SustainabilitySection.tsx'
import { IndicatorsSection } from './indicators/IndicatorsSection.tsx'
import { OverviewSection } from './overview/OverviewSection.tsx'
import { RemoveProject } from './overview/RemoveProject.tsx'
import { sectionOf } from './section-of.tsx'
import { TextsSection } from './texts/TextsSection.tsx'

/** The areas of a project in the order of the navigation. Only the one that is shown is mounted. */
export const projectSections: readonly ProjectSection[] = [
  sectionOf('overview', OverviewSection, RemoveProject),
  sectionOf('basics', BasicsSection),
  sectionOf('applicant', ApplicantSection),
  sectionOf('texts', TextsSection),
  sectionOf('funding', FundingSection),
  sectionOf('area', AreaSection),
  sectionOf('indicators', IndicatorsSection),
  { ...sectionOf('equality', EqualitySection), isFor: isStructuralFund },
  { ...sectionOf('sustainability', SustainabilitySection), isFor: isStructuralFund },
]
