/** A block of cells as spreadsheets put it on the clipboard: rows by line ends, cells by tabs, quotes where needed. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = []
  let at = 0
  while (at < text.length) {
    const row: string[] = []
    for (;;) {
      const cell = readCell(text, at)
      row.push(cell.text)
      at = cell.end + 1
      if (text[cell.end] === '\t') continue
      if (text[cell.end] === '\r' && text[at] === '\n') at += 1
      break
    }
    rows.push(row)
  }
  return rows
}

const stops = /[\t\r\n]/g

function readCell(text: string, start: number): { text: string; end: number } {
  if (text[start] === '"') {
    const quoted = readQuoted(text, start)
    if (quoted !== null) return quoted
  }
  stops.lastIndex = start
  const end = stops.exec(text)?.index ?? text.length
  return { text: text.slice(start, end), end }
}

/** Only a quote that closes right before a tab or a line end was a spreadsheet's; any other is part of the text. */
function readQuoted(text: string, start: number): { text: string; end: number } | null {
  const match = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y
  match.lastIndex = start
  const found = match.exec(text)
  return found === null ? null : { text: (found[1] ?? '').replaceAll('""', '"'), end: match.lastIndex }
}

/** The inverse of `readBlock`. */
export function writeBlock(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cellText).join('\t')).join('\r\n')
}

function cellText(text: string): string {
  return /^"|[\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
