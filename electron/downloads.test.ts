import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { safeFileName } from './downloads.ts'
import { startedApp } from './testing/started-app.ts'

async function download(url: string, name: string) {
  const app = await startedApp()
  const asked: unknown[] = []
  let refused = false
  const item = Object.assign(new EventEmitter(), {
    getURL: () => url,
    getFilename: () => name,
    setSaveDialogOptions: (options: unknown) => asked.push(options),
  })
  app.session.emit('will-download', { preventDefault: () => (refused = true) }, item)
  return { ...app, item, asked, refused }
}

describe('saving a file', () => {
  it('asks where to, starting in the documents with the name that the page gave', async () => {
    const { asked, refused, folder } = await download('blob:app://bundle/5d1c', 'kuvaus S12345.pdf')
    expect(refused).toBe(false)
    expect(asked).toEqual([{ defaultPath: `${folder}/documents/kuvaus S12345.pdf` }])
  })

  it.each([
    'https://example.fi/x.exe',
    'blob:https://example.fi/5d1c',
    'app://bundle/index.html',
    'blob:app://bundle.evil/1',
  ])('is refused for %s', async (url) => {
    const { asked, refused } = await download(url, 'x.pdf')
    expect([refused, asked]).toEqual([true, []])
  })

  it('says so when the file could not be written, and nothing when the person cancelled', async () => {
    const { item, state } = await download('blob:app://bundle/5d1c', 'x.pdf')
    item.emit('done', {}, 'interrupted')
    expect(state.errors).toEqual(['Tiedostoa ei voitu tallentaa'])
    const cancelled = await download('blob:app://bundle/5d1c', 'x.pdf')
    cancelled.item.emit('done', {}, 'cancelled')
    expect(cancelled.state.errors).toEqual([])
  })

  it.each([
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\Windows\\x.pdf', 'C__Windows_x.pdf'],
    ['Kuvaus "Äly & Työ".pdf', 'Kuvaus _Äly & Työ_.pdf'],
    ['..', 'hankekirja'],
    ['rivi\nvaihto.txt', 'rivi_vaihto.txt'],
  ])('offers the name %j as %j', (given, offered) => {
    expect(safeFileName(given)).toBe(offered)
  })
})
