import { NavLink, Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { paths } from '../../ui/paths.ts'
import type { HelpBlock, HelpText } from './help-page.ts'
import classes from './HelpScreen.module.css'
import { helpPages } from './pages.ts'
import { helpWords } from './words.ts'

/** One page of help beside the list of pages. */
export function HelpScreen({ page }: { readonly page: string }) {
  const t = useWords(helpWords)
  const { language } = useLanguage()
  const shown = helpPages.find(({ slug }) => slug === page) ?? helpPages[0]
  return (
    <div className={classes['columns']}>
      <nav aria-label={t('pages')}>
        {helpPages.map(({ slug, text }) => (
          <NavLink
            key={slug}
            component={Link}
            href={paths.help(slug)}
            label={text[language].title}
            active={slug === shown?.slug}
            aria-current={slug === shown?.slug ? 'page' : undefined}
            classNames={{ root: classes['entry'] ?? '' }}
          />
        ))}
      </nav>
      {shown !== undefined && <Page text={shown.text[language]} />}
    </div>
  )
}

function Page({ text }: { readonly text: HelpText }) {
  return (
    <article className={classes['page']}>
      <PageHeader title={text.title} lead={text.lead} />
      {text.sections.map(({ heading, blocks }) => (
        <section key={heading}>
          <Title order={2} size="h4" mt="lg" mb="xs">
            {heading}
          </Title>
          {blocks.map((block, index) => (
            <Block key={index} block={block} />
          ))}
        </section>
      ))}
    </article>
  )
}

function Block({ block }: { readonly block: HelpBlock }) {
  if (typeof block === 'string') return <Text mb="xs">{block}</Text>
  return (
    <ul className={classes['points']}>
      {block.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}
