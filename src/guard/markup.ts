import { find } from './reading.ts'
import { finding, type Check } from './refusal.ts'

const ELEMENT =
  'html|head|body|title|meta|link|script|style|div|span|font|center|pre|code|table|thead|tbody|tr|td|th|ul|ol|li|br|hr|h[1-6]|img|image|picture|figure|source|video|audio|embed|object|iframe|canvas|map|area|marquee|input|form|button|base|svg|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|use|defs|symbol|pattern|mask|filter|lineargradient|radialgradient|stop|foreignobject|animate|[abipqsu]'

const PATTERNS: readonly RegExp[] = [
  // HTML and SVG, told by what closes an element or says more about it; “<head of year>” and “<video>” are neither
  new RegExp(`<\\s*(?:/\\s*(?:\\w+:)?(?:${ELEMENT})|(?:\\w+:)?(?:${ELEMENT})\\s*/)\\s*>`, 'iu'),
  new RegExp(`<\\s*(?:\\w+:)?(?:${ELEMENT})\\s[^<>]{0,200}=\\s*["'“”‘’\\w#]`, 'iu'),
  /<!--|<!\s*doctype|<!\[cdata|<\?(?:xml|php)|&lt;\s*\/?\s*[a-z]/iu,
  // Markdown pictures and links; “[YP2](aged 15)” is none
  /!\s?\[[^\]\n]*\]\s?[([]/u,
  /\[[^\]\n]+\]\((?:[#./]|[^)\s]*[a-z]{2}[:./])[^)\s]*\)/iu,
  // BBCode and wiki; “[video removed]” is none
  /\[(?:(?:img|url|video|youtube|color|size|font|media)\s?=|\/(?:img|url|video|youtube|color|size|font|media)\s?\])|\[img\]/iu,
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
export const markup: Check = ({ folded }) => finding('markup', find(folded, PATTERNS))
