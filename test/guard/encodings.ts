/** Spellings of bytes as text. What may be grouped in any way is a run of signs; what may not is a list. */
export interface Encoding {
  readonly name: string
  /** Signs that may be taken apart and grouped in any way. */
  readonly signs: (file: Buffer) => readonly string[]
  /** Between the signs where the spelling needs something there. */
  readonly between?: string
  /** Whether capitals and small letters mean the same. */
  readonly caseless?: boolean
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const UPPER = LOWER.toUpperCase()
const DIGITS = '0123456789'

/** Bits in groups of so many, as letters of an alphabet. */
const inBits =
  (width: number, alphabet: readonly string[] | string) =>
  (file: Buffer): string[] => {
    const letters = Array.from(alphabet)
    const found: string[] = []
    let [held, count] = [0, 0]
    for (const byte of file) {
      held = (held << 8) | byte
      count += 8
      while (count >= width) {
        count -= width
        found.push(letters[(held >>> count) & (2 ** width - 1)] as string)
        held &= 2 ** count - 1
      }
    }
    return found
  }

/** Four bytes at a time as five digits to the base 85. */
const inFives = (alphabet: string) => (file: Buffer) => {
  const found: string[] = []
  for (let at = 0; at + 4 <= file.length; at += 4) {
    let value = file.readUInt32BE(at)
    const five = Array.from({ length: 5 }, () => {
      const digit = alphabet[value % 85] as string
      value = Math.floor(value / 85)
      return digit
    })
    found.push(...five.toReversed())
  }
  return found
}

/** The whole file as one number to another base. */
const asNumber = (alphabet: string) => (file: Buffer) => {
  let value = BigInt(`0x01${file.subarray(0, 1_500).toString('hex')}`)
  const base = BigInt(alphabet.length)
  const found: string[] = []
  for (; value > 0n; value /= base) found.push(alphabet[Number(value % base)] as string)
  return found.toReversed()
}

const inPairs = (alphabet: string) => (file: Buffer) =>
  Array.from({ length: file.length >> 1 }, (_, at) => {
    let value = file.readUInt16BE(at * 2)
    return Array.from({ length: 3 }, () => {
      const digit = alphabet[value % 45] as string
      value = Math.floor(value / 45)
      return digit
    }).join('')
  })

const perByte = (spell: (byte: number) => string) => (file: Buffer) => Array.from(file, spell)
const from = (start: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => String.fromCodePoint(start + at))
const hex = (byte: number): string => byte.toString(16).padStart(2, '0')

const NATO =
  'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu two three four five six seven'
const NUMBERS = 'zero one two three four five six seven eight nine'
/** Words without meaning that can be said aloud, sixteen bits each. */
const proquint = (file: Buffer): string[] =>
  Array.from({ length: file.length >> 1 }, (_, at) => {
    const value = file.readUInt16BE(at * 2)
    const consonant = (shift: number): string => 'bdfghjklmnprstvz'[(value >> shift) & 15] as string
    const vowel = (shift: number): string => 'aiou'[(value >> shift) & 3] as string
    return consonant(12) + vowel(10) + consonant(6) + vowel(4) + consonant(0)
  })
/** A word for each byte, as in the PGP word list. */
const BYTE_WORDS = (
  'absurd acme adrift afflict ahead aimless allow alone ammo ancient apple artist assume athens atlas aztec baboon ' +
  'backfield backward banjo beaming bedlamp beehive beeswax befriend belfast berserk billiard bison blackjack ' +
  'blockade blowtorch bluebird bombast bookshelf brackish breadline breakup brickyard briefcase burbank button ' +
  'buzzard cement chairlift chatter checkup chisel choking chopper christmas clamshell classic classroom cleanup ' +
  'clockwork cobra commence concert cowbell crackdown cranky crowfoot crucial crumpled crusade cubic dashboard ' +
  'deadbolt deckhand dogsled dragnet drainage dreadful drifter dropper drumbeat drunken dupont dwelling eating ' +
  'edict egghead eightball endorse endow enlist erase escape exceed eyeglass eyetooth facial fallout flagpole ' +
  'flatfoot flytrap fracture framework freedom frighten gazelle geiger glitter glucose goggles goldfish gremlin ' +
  'guidance hamlet highchair hockey indoors indulge inverse involve island jawbone keyboard kickoff kiwi klaxon ' +
  'locale lockup merit minnow miser mohawk mural music necklace neptune newborn nightbird oakland obtuse offload ' +
  'optic orca payday peachy pheasant physique playhouse pluto preclude prefer preshrunk printer prowler pupil ' +
  'puppy python quadrant quiver quota ragtime ratchet rebirth reform regain reindeer rematch repay retouch ' +
  'revenge reward rhythm ribcage ringbolt robust rocker ruffled sailboat sawdust scallion scenic scorecard ' +
  'scotland seabird select sentence shadow shamrock showgirl skullcap skydive slingshot slowdown snapline ' +
  'snapshot snowcap snowslide solo southward soybean spaniel spearhead spellbind spheroid spigot spindle ' +
  'spyglass stagehand stagnate stairway standard stapler steamship sterling stockman stopwatch stormy sugar ' +
  'surmount suspense sweatband swelter tactics talon tapeworm tempest tiger tissue tonic topmost tracker transit ' +
  'trauma treadmill trojan trouble tumor tunnel tycoon uncut unearth unwind uproot upset upshot vapor village ' +
  'virus vulcan waffle wallet watchword wayside willow woodlark'
).split(' ')

export const ENCODINGS: readonly Encoding[] = [
  { name: 'base64', signs: inBits(6, `${UPPER}${LOWER}${DIGITS}+/`) },
  { name: 'base64url', signs: inBits(6, `${UPPER}${LOWER}${DIGITS}-_`) },
  { name: 'base32', signs: inBits(5, `${UPPER}234567`), caseless: true },
  { name: 'base32 of Crockford', signs: inBits(5, `${DIGITS}abcdefghjkmnpqrstvwxyz`), caseless: true },
  { name: 'z-base-32', signs: inBits(5, 'ybndrfg8ejkmcpqxot1uwisza345h769'), caseless: true },
  { name: 'base36', signs: asNumber(`${DIGITS}${LOWER}`), caseless: true },
  { name: 'base58', signs: asNumber('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz') },
  { name: 'base62', signs: asNumber(`${DIGITS}${UPPER}${LOWER}`) },
  { name: 'base26, letters only', signs: asNumber(LOWER), caseless: true },
  { name: 'base45', signs: inPairs(`${DIGITS}${UPPER} $%*+-./:`) },
  { name: 'Ascii85', signs: inFives(from(33, 85).join('')) },
  { name: 'Z85', signs: inFives(`${DIGITS}${LOWER}${UPPER}.-:+=^!/*?&<>()[]{}@%$#`) },
  { name: 'uuencode', signs: inBits(6, from(32, 64)) },
  { name: 'xxencode', signs: inBits(6, `+-${DIGITS}${UPPER}${LOWER}`) },
  { name: 'BinHex', signs: inBits(6, '!"#$%&\'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr') },
  {
    name: 'yEnc',
    signs: perByte((byte) => String.fromCharCode((byte + 42) % 256 < 32 ? 61 : (byte + 42) % 256)),
  },
  { name: 'hexadecimal', signs: perByte(hex), caseless: true },
  { name: 'half bytes as letters a to p', signs: inBits(4, LOWER.slice(0, 16)), caseless: true },
  { name: 'quarter bytes as A, C, G, T', signs: inBits(2, 'ACGT'), caseless: true },
  { name: 'bits as x and o', signs: inBits(1, 'xo'), caseless: true },
  { name: 'bits', signs: inBits(1, '01') },
  { name: 'octal digits', signs: inBits(3, '01234567') },
  { name: 'decimal, three digits', signs: perByte((byte) => String(byte).padStart(3, '0')) },
  {
    name: 'Devanagari digits',
    signs: perByte((byte) =>
      String(byte)
        .padStart(3, '0')
        .replace(/\d/g, (digit) => String.fromCharCode(0x966 + Number(digit))),
    ),
  },
  {
    name: 'superscript digits',
    signs: perByte((byte) =>
      Array.from(String(byte).padStart(3, '0'), (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join(''),
    ),
  },
  {
    name: 'keycap digits',
    signs: perByte((byte) =>
      Array.from(String(byte).padStart(3, '0'), (digit) => `${digit}\uFE0F\u20E3`).join(''),
    ),
  },
  {
    name: 'full-width base64',
    signs: (file) =>
      inBits(
        6,
        `${UPPER}${LOWER}${DIGITS}+/`,
      )(file).map((sign) => String.fromCodePoint((sign.codePointAt(0) as number) + 0xfee0)),
  },
  { name: 'bold base32', signs: inBits(5, [...from(0x1d400, 26), ...from(0x1d7d0, 6)]) },
  { name: 'circled letters', signs: inBits(4, from(0x24b6, 16)) },
  { name: 'flag letters', signs: inBits(4, from(0x1f1e6, 16)) },
  { name: 'Cyrillic letters', signs: inBits(5, from(0x430, 32)) },
  { name: 'Greek letters', signs: inBits(4, from(0x3b1, 16)) },
  { name: 'Hebrew letters', signs: inBits(4, from(0x5d0, 16)) },
  { name: 'Thai letters', signs: inBits(5, from(0xe01, 32)) },
  { name: 'Latin letters with accents', signs: inBits(7, from(0x100, 128)) },
  { name: 'phonetic letters', signs: inBits(6, from(0x250, 64)) },
  { name: '256 Chinese signs', signs: perByte((byte) => String.fromCodePoint(0x5300 + byte * 7)) },
  { name: '16 Chinese signs', signs: inBits(4, '天地人水火山风雷日月星云金木土石') },
  { name: 'base32768, Chinese signs', signs: inBits(14, from(0x4e00, 16_384)) },
  { name: 'Korean syllables', signs: inBits(13, from(0xac00, 8_192)) },
  { name: 'Ethiopic syllables', signs: inBits(8, from(0x1200, 256)) },
  {
    name: 'letters of many scripts',
    signs: inBits(11, [
      ...from(0x61, 26),
      ...from(0x3b1, 17),
      ...from(0x430, 32),
      ...from(0x561, 38),
      ...from(0x5d0, 27),
      ...from(0x620, 30),
      ...from(0x904, 50),
      ...from(0xe01, 46),
      ...from(0x10d0, 33),
      ...from(0x1200, 72),
      ...from(0x13a0, 80),
      ...from(0x1401, 600),
      ...from(0xa000, 997),
    ]),
  },
  { name: 'emoji', signs: perByte((byte) => String.fromCodePoint(0x1f300 + byte)) },
  { name: 'braille', signs: perByte((byte) => String.fromCodePoint(0x2800 + byte)) },
  { name: 'hexagrams', signs: inBits(6, from(0x4dc0, 64)) },
  { name: 'playing cards and dominoes', signs: inBits(6, from(0x1f030, 64)) },
  { name: 'mathematical signs', signs: perByte((byte) => String.fromCodePoint(0x2200 + byte)) },
  { name: 'hieroglyphs', signs: perByte((byte) => String.fromCodePoint(0x13000 + byte)) },
  {
    name: 'accents on a letter',
    signs: inBits(
      6,
      from(0x300, 64).map((accent) => `e${accent}`),
    ),
  },
  { name: 'joints', signs: inBits(1, ['a\u200B', 'a\u200C']) },
  {
    name: 'variation selectors',
    signs: perByte((byte) => `o${String.fromCodePoint(0xe0100 + (byte % 240))}`),
  },
  { name: 'tags', signs: perByte((byte) => String.fromCodePoint(0xe0020 + (byte % 95))) },
  { name: 'decimal', signs: perByte(String), between: ' ' },
  { name: 'JSON', signs: perByte(String), between: ', ' },
  { name: 'octal', signs: perByte((byte) => byte.toString(8)), between: ' ' },
  { name: 'binary bytes', signs: perByte((byte) => byte.toString(2).padStart(8, '0')), between: ' ' },
  { name: 'C array', signs: perByte((byte) => `0x${hex(byte)}`), between: ', ' },
  { name: 'escapes', signs: perByte((byte) => `\\x${hex(byte)}`) },
  { name: 'octal escapes', signs: perByte((byte) => `\\${byte.toString(8).padStart(3, '0')}`) },
  { name: 'percent', signs: perByte((byte) => `%${hex(byte).toUpperCase()}`) },
  { name: 'quoted-printable', signs: perByte((byte) => `=${hex(byte).toUpperCase()}`) },
  { name: 'HTML entities', signs: perByte((byte) => `&#${byte};`) },
  {
    name: 'Morse',
    signs: inBits(4, [
      '.- ',
      '-... ',
      '-.-. ',
      '-.. ',
      '. ',
      '..-. ',
      '--. ',
      '.... ',
      '.. ',
      '.--- ',
      '-.- ',
      '.-.. ',
      '-- ',
      '-. ',
      '--- ',
      '.--. ',
    ]),
  },
  { name: 'spelling alphabet', signs: inBits(5, NATO.split(' ')), between: ' ', caseless: true },
  {
    name: 'digits in words',
    signs: (file) =>
      Array.from(perByte(String)(file).join(''), (digit) => NUMBERS.split(' ')[Number(digit)] as string),
    between: ' ',
    caseless: true,
  },
  { name: 'sayable words', signs: proquint, between: ' ', caseless: true },
  {
    name: 'a word a byte',
    signs: perByte((byte) => BYTE_WORDS[byte % BYTE_WORDS.length] as string),
    between: ' ',
    caseless: true,
  },
  { name: 'colours', signs: inBits(2, ['black', 'white', 'red', 'green']), between: ' ', caseless: true },
]

const PRIVATE =
  /letters of|^(?:Cyrillic|Greek|Hebrew|Thai|phonetic) letters|accents$|Chinese|Korean|Ethiopic|hieroglyphs|a word a byte/u

/** What a stranger would have to decode with a table made for it; a small picture in it may look like a language. */
export const isPrivate = ({ name }: Encoding): boolean => PRIVATE.test(name)
