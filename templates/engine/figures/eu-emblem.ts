/**
 * The emblem of the Union: twelve golden stars in a circle on a blue field of 3 to 2, each as high as a ninth of the
 * field, points up, at the hours of a clock (graphical specifications in the annexes of Regulations (EU) 821/2014 and
 * 2021/1060).
 */
export function euEmblemSvg(height: number): string {
  const width = height * 1.5
  const [ring, outer] = [height / 3, height / 18]
  const stars = Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6
    return star(width / 2 + ring * Math.sin(angle), height / 2 - ring * Math.cos(angle), outer)
  })
  const size = `width="${width}" height="${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="#003399"/>${stars.join('')}</svg>`
}

/** The inner corners of a star of five points lie on a circle of this part of the outer one. */
const INNER = Math.sin(Math.PI / 10) / Math.sin((7 * Math.PI) / 10)

function star(x: number, y: number, outer: number): string {
  const points = Array.from({ length: 10 }, (_, corner) => {
    const radius = corner % 2 === 0 ? outer : outer * INNER
    const angle = (corner * Math.PI) / 5
    return `${(x + radius * Math.sin(angle)).toFixed(3)},${(y - radius * Math.cos(angle)).toFixed(3)}`
  })
  return `<polygon points="${points.join(' ')}" fill="#ffcc00"/>`
}
