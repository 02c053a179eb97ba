import { readFileSync } from 'node:fs'
import type { Block, Cell, DocumentModel, FigureContent, Inline, Table } from '#templates/engine/model.ts'
import { numberModel } from '#templates/engine/numbering.ts'
import type { Numbering } from '#templates/engine/numbering.ts'
import { fontFiles } from '#templates/engine/pdf/fonts.ts'
import { captionText, contentsEntries, headingText } from '#templates/engine/printed-text.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** The same words, tables and charts as a page that a browser prints, in the same font. */
export function reportHtml(model: DocumentModel): string {
  const numbering = numberModel(model)
  const entries = contentsEntries(model).map(
    (heading) => `<li><a href="#${heading.id}">${escape(headingText(heading))}</a></li>`,
  )
  const lines = (model.titlePage?.lines ?? []).map((line) => `<p>${inlines(line, numbering)}</p>`)
  return `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>${escape(model.title)}</title><style>${style()}</style></head>
<body><h1 class="cover">${escape(model.titlePage?.title ?? '')}</h1>${lines.join('')}<nav><h2>Sisällys</h2><ul>${entries.join('')}</ul></nav>
${model.blocks.map((block) => html(block, numbering)).join('\n')}</body></html>`
}

function style(): string {
  const { regular, bold, italic } = fontFiles()
  const face = (file: string, more: string): string =>
    `@font-face{font-family:Doc;${more};src:url(data:font/ttf;base64,${readFileSync(file).toString('base64')})}`
  return `${face(regular, '')}${face(bold, 'font-weight:700')}${face(italic, 'font-style:italic')}
@page{size:A4;margin:22mm 23mm 25mm;@bottom-right{content:counter(page) " (" counter(pages) ")"}}
body{font:10pt/1.362 Doc}h1{font-size:16pt;break-after:avoid}h2,h3{font-size:12.5pt;break-after:avoid}nav{break-before:page}
table{border-collapse:collapse;width:100%;font-size:9pt}td,th{border-bottom:.5pt solid #c9d0d9;padding:2pt 4pt;text-align:left}
tr{break-inside:avoid}aside{background:#f2f5f9;padding:8pt}.bar{background:#1f3a5f;height:9pt}.right{text-align:right}`
}

function inlines(runs: readonly Inline[], numbering: Numbering): string {
  return runs
    .map((run) => {
      if (run.kind === 'reference')
        return `<a href="#${run.target}">${escape(numbering.references.get(run.target) ?? '')}</a>`
      const text = escape(run.text)
      return run.bold === true ? `<b>${text}</b>` : run.italic === true ? `<i>${text}</i>` : text
    })
    .join('')
}

function html(block: Block, numbering: Numbering): string {
  const inner = (blocks: readonly Block[]): string => blocks.map((each) => html(each, numbering)).join('')
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${block.id}">${escape(headingText(block))}</h${block.level}>`
    case 'paragraph':
      return `<p>${inlines(block.runs, numbering)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inner(item)}</li>`).join('')}</ul>`
    case 'table':
      return table(block, numbering)
    case 'figure':
      return `<figure id="${block.id}">${bars(block.content)}<figcaption>${escape(captionText(block, numbering) ?? '')}</figcaption></figure>`
    case 'callout':
      return `<aside><b>${escape(block.title)}</b>${inner(block.blocks)}</aside>`
    case 'quote':
      return `<blockquote>${inlines(block.runs, numbering)}</blockquote>`
    case 'fields':
    case 'pageBreak':
      return ''
  }
  return block satisfies never
}

function table(block: Table, numbering: Numbering): string {
  const row = (cells: readonly Cell[], tag: 'td' | 'th'): string =>
    `<tr>${cells.map(({ runs, align }) => `<${tag} class="${align ?? ''}">${inlines(runs, numbering)}</${tag}>`).join('')}</tr>`
  const head = block.headerRows.map((cells) => row(cells, 'th')).join('')
  const body = block.rows.map((cells) => row(cells, 'td')).join('')
  const caption = captionText(block, numbering) ?? ''
  return `<table id="${block.id}"><caption>${escape(caption)}</caption><thead>${head}</thead><tbody>${body}</tbody></table>`
}

function bars(content: FigureContent): string {
  if (content.kind !== 'bars') return ''
  return content.series
    .flatMap((series) => series.bars)
    .map(
      ({ label, printed, value }) =>
        `<div>${escape(label)} ${escape(printed)}<div class="bar" style="width:${value * 4}%"></div></div>`,
    )
    .join('')
}
