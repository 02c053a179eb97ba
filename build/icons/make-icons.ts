/**
 * Draws icon.svg at every size that the systems ask for and packs the .ico and .icns containers. Run by hand after
 * the drawing changed (`node build/icons/make-icons.ts`, needs a Chromium); the results are kept in the repository.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { inRoot } from '../scripts/paths.ts'

const folder = inRoot('build/icons/')
const svg = readFileSync(`${folder}icon.svg`, 'utf8')

/** Types of PNG entries in an .icns file by their edge in pixels; the second of a pair is the doubled smaller size. */
const icnsTypes = [
  ['icp4', 16],
  ['ic11', 32],
  ['icp5', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
] as const
const icoSizes = [16, 24, 32, 48, 64, 128, 256] as const

async function drawAll(sizes: readonly number[]): Promise<ReadonlyMap<number, Buffer>> {
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium' })
  const page = await browser.newPage()
  const drawn = new Map<number, Buffer>()
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`)
    drawn.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return drawn
}

/** Windows icon: a directory of 16-byte entries, then the PNGs. */
function ico(pngs: readonly (readonly [size: number, png: Buffer])[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pngs.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pngs.length, 4)
  let offset = header.length
  for (const [index, [size, png]] of pngs.entries()) {
    const at = 6 + 16 * index
    // One byte each: 256 is written as 0.
    header.writeUInt8(size % 256, at)
    header.writeUInt8(size % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(png.length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([header, ...pngs.map(([, png]) => png)])
}

/** macOS icon: 'icns', length, then entries of type, length and PNG, all big-endian. */
function icns(pngs: readonly (readonly [type: string, png: Buffer])[]): Buffer {
  const entries = pngs.map(([type, png]) => Buffer.concat([tag(type, png.length), png]))
  const body = Buffer.concat(entries)
  return Buffer.concat([tag('icns', body.length), body])
}

function tag(type: string, length: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.write(type, 'latin1')
  bytes.writeUInt32BE(length + 8, 4)
  return bytes
}

const sizes = [...new Set([...icoSizes, ...icnsTypes.map(([, size]) => size)])]
const drawn = await drawAll(sizes)
const png = (size: number): Buffer => drawn.get(size) ?? Buffer.alloc(0)
writeFileSync(`${folder}icon.ico`, ico(icoSizes.map((size) => [size, png(size)])))
writeFileSync(`${folder}icon.icns`, icns(icnsTypes.map(([type, size]) => [type, png(size)])))
writeFileSync(`${folder}icon.png`, png(1024))
writeFileSync(`${folder}icon-512.png`, png(512))
