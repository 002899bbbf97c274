import { find } from './reading.ts'
import { finding, type Check } from './refusal.ts'

/** Endings of pictures, films and archives that are no word of a sentence … */
const ENDING =
  'jpe?g|jfif|jpe|png|apng|gif|webp|heic|heif|avif|bmp|tiff?|svgz?|psd|xcf|dng|cr2|cr3|nef|arw|orf|jp2|j2k|jxl|ico|pbm|pgm|ppm|pnm|xpm|mp4|m4v|avi|mkv|webm|3gpp?|3g2|mpe?g|mpg|wmv|flv|f4v|ogv|mts|m2ts|vob|rar|7z|gz|tgz|bz2|xz|zst|dmg|iso|cbz'
/** … and those that are, where no sentence goes on behind them: “went home.cab came at 4” only lacks a space. */
const WORD_ENDING = 'raw|tar|zip|ai|eps|ts|cab|mov'
/** “a .jpg” names a kind of file, not a file. */
const SMALL_WORD = 'a|an|the|as|of|or|and|in|to|from|with|no|any|all|every'
const DOT = '(?:\\.|\\[\\.\\]|\\(\\.\\)|\\{\\.\\}|[·•‧∙⋅](?!\\s))'

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<=\\S)${DOT}(?:${ENDING})(?![\\p{L}\\p{N}])`, 'iu'),
  new RegExp(
    `(?<!(?<!\\p{L})(?:${SMALL_WORD}))(?<=\\S)\\s{1,2}${DOT}\\s{0,2}(?:${ENDING})(?![\\p{L}\\p{N}])`,
    'iu',
  ),
  new RegExp(`(?<=[\\p{L}\\p{N}])${DOT} {1,2}(?:${ENDING})(?![\\p{L}\\p{N}])`, 'u'),
  new RegExp(`[\\p{L}\\p{N}_)]\\.(?:${WORD_ENDING})(?![\\p{L}\\p{N}]| +[\\p{L}\\p{N}(])`, 'u'),
  new RegExp(`[\\p{L}_)-]\\d+\\.(?:${WORD_ENDING}|MOV)(?![\\p{L}\\p{N}])`, 'u'),
  new RegExp(`(?<!\\b(?:${SMALL_WORD}))\\s\\(?dot\\)?\\s(?:${ENDING})\\b`, 'iu'),
  /[\p{L}\p{N}_)]\s*\.\s*(?:j\s+p\s?(?:e\s?)?g|p\s+n\s?g|g\s+i\s?f|m\s+p\s?4|m\s+k\s?v|m\s+4\s?v|m\s+o\s?v)(?!\p{L})/iu,
  // the same backwards
  /(?<![\p{L}\p{N}])(?:gpj|gepj|gnp|fig(?=\.\p{L}{3})|pbew|cieh|fieh|fiva|gvs|pmb|4pm|vom|v4m|mbew|vkm|vmw|pg3|zg|z7)\.[\p{L}\p{N}_]/iu,
  // Windows, network and Unix paths
  /(?<![\p{L}\p{N}])[a-z]:[\\/][\p{L}\p{N}_.$ -]+[\\/.]/iu,
  /\\\\[\p{L}\p{N}.?_-]+\\/u,
  /(?<![\p{L}\p{N}.])(?:~|\/(?:home|users|var|mnt|media|storage|sdcard|tmp|data|volumes|private|root|emulated))\/[\p{L}\p{N}._~-]/iu,
  /(?<!\p{L})dcim[\\/]/iu,
  /(?<!\p{L})(?:file|content):\s?[/\\]/iu,
]

/** Names and paths of pictures, films and archives, also spaced out or backwards. */
export const fileName: Check = ({ folded }) => finding('file-name', find(folded, PATTERNS))

const PICTURE = new RegExp(`\\.(?:${ENDING}|${WORD_ENDING})[\\s.]*$`, 'iu')

/** Whether the name of a file ends like that of a picture, a film or an archive, also where Windows would cut it. */
export const endsLikePicture = (path: string): boolean => PICTURE.test(path)
