import { find } from './reading.ts'
import { finding, type Judge } from './refusal.ts'

const ELEMENT =
  'html|head|body|title|meta|link|script|style|div|span|font|center|pre|code|table|thead|tbody|tr|td|th|ul|ol|li|br|hr|h[1-6]|img|image|picture|figure|source|video|audio|embed|object|iframe|canvas|map|area|marquee|input|form|button|base|svg|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|use|defs|symbol|pattern|mask|filter|lineargradient|radialgradient|stop|foreignobject|animate'

const PATTERNS: readonly RegExp[] = [
  // HTML and SVG; “<redacted>” is none
  new RegExp(`<\\s*/?\\s*(?:\\w+:)?(?:${ELEMENT})\\b(?:[^<>\\p{L}@][^<>]*)?/?>`, 'iu'),
  new RegExp(`<\\s*(?:${ELEMENT})\\s[^<>]{0,200}=\\s*["'\\d#]`, 'iu'),
  /<\s*\/?\s*[abipqsu]\s*(?:>|\s[^<>]{0,200}=)/iu,
  /<!--|<!\s*doctype|<!\[cdata|<\?(?:xml|php)|&lt;\s*\/?\s*[a-z]/iu,
  // Markdown pictures, links and link definitions
  /!\s?\[[^\]\n]*\]\s?[([]/u,
  /\[[^\]\n]+\]\([^)\s]/u,
  /^\s{0,3}\[[^\]\n]+\]:\s*[<\w]/mu,
  // BBCode and wiki
  /\[\/?(?:img|url|video|youtube|color|size|font|media)\b[^\]\n]*\]/iu,
  /\[\[(?:file|image|media)\s*:/iu,
  // CSS
  /[\w.#*\])-]\s*\{\s*[a-z-]{2,30}\s*:[^{}]*[;}]/iu,
  /\b(?:url|(?:linear|radial|conic)-gradient|rgba?|hsla?)\s*\(\s*["'#\w]/iu,
  /\bbox-shadow\s*:/iu,
  // LaTeX, PostScript, RTF, XPM, X bitmap, canvas and console commands
  /\\(?:begin|end|includegraphics|documentclass|usepackage|draw|filldraw|fill|put|multiput|node|pixel|tikz|psline|rule|special)\s*[[{(*]/u,
  /%!\s?ps|\b(?:newpath|moveto|rlineto|lineto|curveto|setrgbcolor|setgray|showpage)\b/iu,
  /\{\\rtf|\/\*\s*xpm|\bstatic\s+(?:const\s+)?(?:unsigned\s+)?char\b|#define\s+\w+_(?:width|height)\b/iu,
  /\b(?:fillRect|strokeRect|lineTo|moveTo|drawImage|putImageData|createImageData|setPixel|putpixel)\s*\(/iu,
  /(?:\\(?:e|x1b|033|u001b)|\^\[)\s?[[\]P_]|(?:\[\d{1,3}(?:;\d{1,3})*m.*){2}/iu,
]

/** Markup that draws or fetches: HTML, SVG, Markdown, BBCode, style sheets, page and drawing languages. */
export const markup: Judge = ({ folded }) => {
  for (const pattern of PATTERNS) {
    const index = find(folded, pattern)
    if (index !== null) return { reason: 'markup', index }
  }
  return finding('markup', null)
}
