import { strToU8, zipSync } from 'fflate'
import { Styles } from './cell-look.ts'
import { sheetNames } from './sheet-names.ts'
import { escaped, mainSpace, sheetXml } from './sheet-xml.ts'
import type { Sheet } from './sheet.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What a file manager shows of the file. */
export interface WorkbookProperties {
  readonly title: string
  readonly author: string
  /** ISO UTC instant. */
  readonly createdAt: string
}

/** A workbook as bytes of an XLSX file. The same sheets give the same bytes. */
export function writeWorkbook(sheets: readonly Sheet[], properties?: WorkbookProperties): Uint8Array {
  const styles = new Styles()
  const names = sheetNames(sheets.map(({ name }) => name))
  const ids = sheets.map((_, index) => index + 1)
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(ids, properties !== undefined),
    '_rels/.rels': relationships([
      relation('rId1', `${officeRelations}/officeDocument`, 'xl/workbook.xml'),
      ...(properties ? [relation('rId2', `${packaging}/relationships/metadata/core-properties`, coreName)] : []),
    ]),
    'xl/workbook.xml': `<workbook xmlns="${mainSpace}" xmlns:r="${officeRelations}"><sheets>${ids
      .map((id) => `<sheet name="${escaped(names[id - 1] ?? '')}" sheetId="${id}" r:id="rId${id}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...ids.map((id) => relation(`rId${id}`, `${officeRelations}/worksheet`, `worksheets/sheet${id}.xml`)),
      relation(`rId${ids.length + 1}`, `${officeRelations}/styles`, 'styles.xml'),
    ]),
  }
  if (properties) parts[coreName] = coreXml(properties)
  for (const [index, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, styles)
  parts['xl/styles.xml'] = styles.toXml()
  const files: Record<string, Uint8Array> = {}
  for (const [name, xml] of Object.entries(parts)) files[name] = strToU8(declaration + xml)
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) })
}

const coreName = 'docProps/core.xml'

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`

const relationships = (items: readonly string[]) =>
  `<Relationships xmlns="${packaging}/relationships">${items.join('')}</Relationships>`

function contentTypes(ids: readonly number[], hasProperties: boolean): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`
  return [
    `<Types xmlns="${packaging}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${types}.sheet.main+xml`),
    ...ids.map((id) => override(`xl/worksheets/sheet${id}.xml`, `${types}.worksheet+xml`)),
    override('xl/styles.xml', `${types}.styles+xml`),
    hasProperties ? override(coreName, 'application/vnd.openxmlformats-package.core-properties+xml') : '',
    '</Types>',
  ].join('')
}

function coreXml({ title, author, createdAt }: WorkbookProperties): string {
  return [
    `<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${escaped(createdAt)}</dcterms:created></cp:coreProperties>`,
  ].join('')
}
