import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { BulkScreen } from '../features/bulk/BulkScreen.tsx'
import { EventScreen } from '../features/events/EventScreen.tsx'
import { HelpScreen } from '../features/help/HelpScreen.tsx'
import { HistoryScreen } from '../features/history/HistoryScreen.tsx'
import { HoursScreen } from '../features/hours/HoursScreen.tsx'
import { ParticipantScreen } from '../features/participants/ParticipantScreen.tsx'
import { OrganisationScreen } from '../features/organisations/OrganisationScreen.tsx'
import { OrganisationsScreen } from '../features/organisations/OrganisationsScreen.tsx'
import { PeopleScreen } from '../features/people/PeopleScreen.tsx'
import { PersonScreen } from '../features/people/PersonScreen.tsx'
import { PortfolioScreen } from '../features/portfolio/PortfolioScreen.tsx'
import { HomeScreen } from '../features/projects/HomeScreen.tsx'
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx'
import { NotFound } from './NotFound.tsx'
import { ProjectScreen } from './ProjectScreen.tsx'

/** The PDF viewer and the editor of texts are half of all the code: they come when a report is opened. */
const WorkbenchScreen = lazy(async () => {
  const { WorkbenchScreen: screen } = await import('../features/workbench/screen/WorkbenchScreen.tsx')
  return { default: screen }
})
const PaperScreen = lazy(async () => {
  const { PaperScreen: screen } = await import('../features/workbench/list/PaperScreen.tsx')
  return { default: screen }
})

const VersionsScreen = lazy(async () => {
  const { VersionsScreen: screen } = await import('../features/report-lock/VersionsScreen.tsx')
  return { default: screen }
})

export function Screens() {
  return (
    <Switch>
      <Route path="/">
        <HomeScreen />
      </Route>
      <Route path="/projects/:id/reports/forms/:formId">
        {({ id, formId }) => (
          <Suspense>
            <PaperScreen key={`${id} ${formId}`} projectId={id} formId={formId} />
          </Suspense>
        )}
      </Route>
      <Route path="/projects/:id/reports/versions/:reportId">
        {({ id, reportId }) => (
          <Suspense>
            <VersionsScreen key={reportId} projectId={id} reportId={reportId} />
          </Suspense>
        )}
      </Route>
      <Route path="/projects/:id/reports/:reportId/:section?">
        {({ id, reportId, section }) => (
          <Suspense>
            <WorkbenchScreen key={reportId} projectId={id} reportId={reportId} section={section} />
          </Suspense>
        )}
      </Route>
      <Route path="/projects/:id/events/:eventId">
        {({ eventId }) => <EventScreen key={eventId} eventId={eventId} />}
      </Route>
      <Route path="/projects/:id/participants/:personId">
        {({ id, personId }) => <ParticipantScreen key={personId} projectId={id} participantId={personId} />}
      </Route>
      <Route path="/projects/:id/:slug?">
        {({ id, slug }) => <ProjectScreen key={id} projectId={id} slug={slug} />}
      </Route>
      <Route path="/reports">
        <BulkScreen />
      </Route>
      <Route path="/portfolio">
        <PortfolioScreen />
      </Route>
      <Route path="/people">
        <PeopleScreen />
      </Route>
      <Route path="/people/:id">{({ id }) => <PersonScreen key={id} staffId={id} />}</Route>
      <Route path="/people/:id/hours/:month">
        {({ id, month }) => <HoursScreen key={`${id} ${month}`} staffId={id} month={month} />}
      </Route>
      <Route path="/organisations">
        <OrganisationsScreen />
      </Route>
      <Route path="/organisations/:id">{({ id }) => <OrganisationScreen key={id} organisationId={id} />}</Route>
      <Route path="/history">
        <HistoryScreen />
      </Route>
      <Route path="/settings">
        <SettingsScreen />
      </Route>
      <Route path="/help/:page?">{({ page }) => <HelpScreen page={page ?? 'start'} />}</Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
