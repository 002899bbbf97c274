import { chance } from './pictures.ts'

/**
 * What arrives in a field when somebody pastes it: from Word, Outlook, Teams and WhatsApp, from a telephone, from the
 * tables, lists and logs of a school; and languages as telephones write them. All must be accepted.
 */

const next = chance(7)
const some = (count: number, from: string): string =>
  Array.from({ length: count }, () => from.charAt(Math.floor(next() * from.length))).join('')
const digits = (count: number): string => some(count, '0123456789')
const capitals = (count: number): string => some(count, 'ABCDEFGHJKLMNPRSTUVWXYZ')
const padded = (value: number, width: number): string => String(value).padStart(width, '0')
const many = <T>(length: number, item: (nth: number) => T): T[] =>
  Array.from({ length }, (_, nth) => item(nth))

export const PASTED: Readonly<Record<string, string>> = {
  // invisible
  softhyphen: 'The safe\u00ADguard\u00ADing lead spoke to the young per\u00ADson and her par\u00ADents.',
  softhyphenDense:
    'Die Schu\u00ADle hat die El\u00ADtern an\u00ADge\u00ADru\u00ADfen und mit ih\u00ADnen ge\u00ADspro\u00ADchen, am sel\u00ADben Nach\u00ADmit\u00ADtag.',
  nbsp: 'YP1\u00A0told us at\u00A010.15\u00A0am.\u202FShe was calm.',
  zwsp: 'She told\u200B the nurse.\u200B',
  zwspLead: '\u200BTold on Monday.\n\u200B\nMother rung.',
  wj: 'Exeter\u2060/\u2060Plymouth bus',
  bomMiddle: 'First paragraph.\n\uFEFFSecond paragraph, pasted from another file.\n\uFEFFThird.',
  lrm: 'Name: A.B.\u200E (14)\u200E',
  rlm: 'Mother said \u200Fyes\u200F.',
  iosPhone: 'Rang \u202A07700 900123\u202C and then \u202D+44 7700 900456\u202C.',
  isolates: 'Sent by \u2068Jay\u2069 at 10:14, seen by \u2068K\u2069.',
  whatsapp:
    '[16/11/2026, 08:52:13] Mum: \u200Eimage omitted\n[16/11/2026, 08:53:40] L: omg delete that\n[16/11/2026, 08:54:02] Mum: \u200EThis message was deleted.\n[16/11/2026, 08:55:59] L: \u200E<attached: no>',
  whatsapp2: '\u200E[16/11/2026, 08:52:13] ~\u202FJay: \u200Eimage omitted',
  whatsappAndroid:
    '16/11/2026, 08:52 - Jay: <Media omitted>\n16/11/2026, 08:53 - L: wtf\n16/11/2026, 08:54 - Jay: u said i could\n16/11/2026, 08:54 - L: no i didnt 😭😭😭',
  wordBullets: '\u00B7\tTold the lead\n\u00B7\tRang the parents\no\tNurse\n\u00A7\tTutor',
  puaBullets: '\uF0B7\tTold the lead\n\uF0B7\tRang the parents\n\uF0A7\tNurse told\n\uF0FC\tDone',
  vtab: 'Told the lead.\u000BRang the parents.\u000BWrote this down.',
  ff: 'Page one of the account.\fPage two of the account.',
  objrepl: 'Please see below \uFFFC and reply.',
  replacement: 'It\uFFFDs not my fault, she said. He didn\uFFFDt ask.',
  curly: '“I didn’t know,” he said – ‘honest’ — and then… nothing.',
  bullets:
    '• Told the lead\n◦ rang mum\n▪ rang dad\n▫ nobody else\n‣ nurse\n⁃ tutor\n➢ GP\n➤ CAMHS\n✓ done\n✔ done\n✗ not done\n☐ to do\n☑ done\n☒ not needed\n■ head\n□ deputy\n● lead\n○ nurse\n◆ one\n◇ two\n– dash\n— dash\n* star',
  inlineTicks: 'Lead ✓ Head ✓ Nurse ✗ Police ☐ MASH ☑ Parents ✔ GP ☒',
  checklistGrid:
    'Item\tMon\tTue\tWed\tThu\tFri\nLead\t✓\t✓\t✗\t✓\t✓\nHead\t✓\t✗\t✗\t✓\t✓\nNurse\t✗\t✓\t✓\t✓\t✗\nTutor\t✓\t✓\t✓\t✗\t✓',
  nbhyphen: 'well\u2011being lead, follow\u2011up on 16\u201111\u20112026',
  ligatures: 'The oﬃce ﬁled the ﬂyer; staﬀ were eﬃcient.',
  fractions: 'About ½ an hour, then ¾ of the lesson; ⅓ of the form; 1⁄2 day.',
  ordinals: 'On the 1ˢᵗ and 2ⁿᵈ of May. 25 ºC. Nº 4. H₂O. m².',
  emojiSkin: '👍🏻👍🏼👍🏽 from three parents; 🙏🏾 from her nan.',
  zwjFamily: '👨‍👩‍👧‍👦 group chat, 👩🏽‍🏫 teacher, 🧑‍🤝‍🧑 friends, 🤷🏽‍♀️ and 🤦🏼‍♂️ as replies, ❤️‍🔥.',
  emojiChat: 'He put “😂😂😂😂😂😂” then “🍆💦” then “😘😍🥰” and she put “🙄🙄”. He sent 💯🔥🔥🔥.',
  flags: 'Profile flags: 🇬🇧 🇵🇱 🇺🇦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏳️‍🌈 🏳️‍⚧️',
  keycaps: '1️⃣ tell 2️⃣ keep 3️⃣ ring 4️⃣ write',
  welsh:
    'Dywedodd y ferch ei bod wedi anfon y llun at fachgen yn ei dosbarth. Mae’r rhieni’n gwybod. Siaradodd y pennaeth â’r ddau ohonynt ddydd Llun, 16 Tachwedd 2026 am 10.15. Ŵ ŷ â ê î ô û.',
  polish:
    'Dziewczyna powiedziała, że wysłała zdjęcie koledze z klasy, bo ciągle o to prosił. Mama przyszła o 15:30. Źdźbło, żółć, ąęść.',
  urdu: 'اس نے کہا کہ لڑکے نے بار بار تصویر مانگی۔ اُس کی والدہ \u200F(07700 900123)\u200F سے بات ہوئی۔',
  urduIsolate: '\u2067اس نے کہا کہ لڑکے نے تصویر مانگی\u2069 (translated by the aunt)',
  arabic:
    'قالت الطالبة إنها أرسلت الصورة إلى زميل لها، وأخبرت أمها مساء الأحد الساعة ١٠:٤٠. رقم الهاتف: \u202A07700 900123\u202C',
  arabicRle: '\u202Bقالت إنها خائفة\u202C',
  ukr: 'Дівчина сказала, що надіслала фото хлопцю з паралельного класу. Мати прийшла о 15:30, розмова тривала 40 хвилин.',
  hebrew: 'היא סיפרה ליועצת ב־16/11/2026 בשעה 10:15\u200F.',
  somali: 'Waxay tiri wiilku wuxuu weydiistay sawir marar badan. Hooyadeed ayaa timid.',
  bengali: 'মেয়েটি বলেছে যে ছেলেটি বারবার ছবি চেয়েছিল। তার মা বিকেল ৩টায় আসবেন।',
  chinese: '她说那个男孩一直向她要照片。她母亲下午三点半来学校。',
  romanian: 'Fata a spus că băiatul i-a cerut de mai multe ori o poză. Mama vine la 15:30.',
  tamil: 'அவன் பலமுறை புகைப்படம் கேட்டதாக அவள் சொன்னாள்.',
  // tables
  tableTabs:
    'Date\tTime\tWho\tWhat\n16/11/2026\t08:52\tForm tutor\tTold by pupil A\n16/11/2026\t09:05\tLead\tSpoke to pupil A\n16/11/2026\t09:40\tLead\tRang mother, no answer\n16/11/2026\t10:15\tMother\tRang back',
  tableAttendance:
    'Week\tMon\tTue\tWed\tThu\tFri\n1\t/ \\\t/ \\\tN N\tO O\t/ \\\n2\t/ \\\t/ \\\t/ \\\tL \\\t/ \\\n3\tI I\tI I\t/ \\\t/ \\\t/ \\',
  tablePercent:
    'Pupil\tAut 1\tAut 2\tSpr 1\tSpr 2\tSum 1\nA\t96.4\t91.2\t88.0\t79.5\t81.1\nB\t99.1\t98.7\t97.2\t96.0\t95.5\nC\t84.3\t82.9\t90.1\t91.4\t93.8\nD\t100\t100\t98.9\t97.7\t99.0',
  timetable:
    'P1 Ma Rm 12 Mr T\nP2 En Rm 4 Ms O\nBreak\nP3 Sc Lab 3 Dr A\nP4 PE Gym Mr D\nLunch\nP5 Hi Rm 9 Ms R',
  timetableGrid:
    '\tMon\tTue\tWed\tThu\tFri\nP1\tMa4\tEn2\tSc3\tGg1\tMa4\nP2\tEn2\tMa4\tPE\tSc3\tHi2\nP3\tSc3\tHi2\tMa4\tEn2\tAr1\nP4\tFr1\tPE\tEn2\tMa4\tSc3\nP5\tRE1\tSc3\tFr1\tDT2\tEn2',
  asciiTable:
    '| Date | Who | What |\n|------|-----|------|\n| 16/11 | Lead | Rang mother |\n| 17/11 | Head | Met both families |',
  email:
    'From: Safeguarding Lead <dsl@example.sch.uk>\nSent: 16 November 2026 10:15\nTo: MASH <mash@example.gov.uk>\nCc: Head <head@example.sch.uk>\nSubject: RE: Pupil A – advice\n\nThank you for your call this morning.',
  emailFwd:
    '> On 16 Nov 2026, at 10:15, Lead <dsl@example.sch.uk> wrote:\n>\n> We have spoken to both families.\n>> Thank you.',
  emailHeaders:
    'Message-ID: <20261116101500.12345@example.sch.uk>\nDate: Mon, 16 Nov 2026 10:15:00 +0000\nFrom: dsl@example.sch.uk\nTo: mash@example.gov.uk',
  outlookSig:
    'Kind regards,\n\nA. B. (she/her)\nDesignated Safeguarding Lead | Example High School\nT: 01632 960123 | M: 07700 900123 | E: a.b@example.sch.uk\nMill Lane, Exampleton, EX4 9ZZ',
  safelinks:
    'Caution: this e-mail came from outside the organisation. Do not click links unless you know the sender.',
  teams:
    '[10:14] A. B. (Staff)\nCan you come to reception?\n[10:15] C. D. (Staff)\nOn my way\n👍 1\n[10:31] A. B. (Staff)\nMum is here now',
  teams2: 'A B\n16/11/2026 10:14\nhas she told anyone else?\nlike 1\nC D\n16/11/2026 10:16\nonly her sister',
  snapLog:
    'Jay 22:14: go on\nme 22:15: no\nJay 22:15: pls\nJay 22:16: pls pls pls\nme 22:20: no x\nJay 22:21: last chance or im telling every1',
  // phones
  phoneList: many(20, (i) => `${'ABCDEFGHIJKLMNOPQRST'[i]}’s mum 07${digits(3)} ${digits(6)}`).join('\n'),
  phoneDashes: '0163-296-0123, 020-7946-0123, (0117) 496-0334, +44-7700-900123, 07700.900.123, 07700/900123',
  phoneIntl:
    '+48 600 123 456; +380 67 123 4567; 0040 721 234 567; +353 (0)87 123 4567; +1 (212) 555-0123; 0092 300 1234567',
  phoneBill: many(
    25,
    (i) =>
      `${padded((i % 28) + 1, 2)}/11/2026 ${padded(8 + (i % 14), 2)}:${digits(1)}${digits(1)} to 07${digits(9)} ${1 + (i % 9)} min ${digits(1)}${digits(1)} sec`,
  ).join('\n'),
  callLog: many(
    15,
    (i) =>
      `Outgoing 07700 900${padded(i * 7, 3)} ${padded(10 + (i % 8), 2)}:${padded(i * 3, 2)} (${i % 4}m ${padded(i * 2, 2)}s)`,
  ).join('\n'),
  short: 'Text STOP to 88020, shortcode 61016, then 7726.',
  // dates, times
  datesList: many(60, (i) => `${(i % 28) + 1}/${1 + (i % 12)}/202${i % 7}`).join(', '),
  datesLong: many(
    40,
    (i) =>
      `${(i % 28) + 1} ${['January', 'February', 'March', 'April', 'May', 'June', 'July'][i % 7]} 202${i % 7}`,
  ).join('\n'),
  datesUS: 'Nov 16, 2026; 11-16-26; 16Nov2026; 16-Nov-26; 2026/11/16; 20261116; 16112026; 161126; 16.XI.2026',
  isoList: many(
    40,
    (i) =>
      `2026-11-${padded((i % 28) + 1, 2)}T${padded(i % 24, 2)}:${padded((i * 7) % 60, 2)}:${padded((i * 13) % 60, 2)}Z`,
  ).join('\n'),
  isoMs: many(
    30,
    (i) =>
      `2026-11-${padded((i % 28) + 1, 2)}T${padded(i % 24, 2)}:${padded((i * 7) % 60, 2)}:${padded((i * 13) % 60, 2)}.${digits(3)}Z`,
  ).join('\n'),
  isoCompact: many(
    20,
    (i) => `202611${padded((i % 28) + 1, 2)}T${padded(i % 24, 2)}${padded((i * 7) % 60, 2)}00Z`,
  ).join('\n'),
  timesList: many(60, (i) => `${padded(i % 24, 2)}:${padded((i * 7) % 60, 2)}`).join(' '),
  times2: many(40, (i) => `${1 + (i % 12)}.${padded((i * 7) % 60, 2)}${i % 2 ? 'pm' : ' a.m.'}`).join(', '),
  screenTime:
    'Screen time (from her phone, read out): Snapchat 4h 12m, TikTok 3h 47m, WhatsApp 1h 5m, YouTube 52m; pick-ups 187, notifications 412; between 01:00 and 04:00: 96 messages.',
  durations: '00:00:14, 00:01:32, 00:12:07, 1:02:33',
  // references
  refsCpoms: many(20, (i) => `CPOMS ${48000 + i * 37}`).join(', '),
  refsMash: many(20, (i) => `MASH/26/11/${3391 + i * 13}`).join('\n'),
  refsCrime: many(15, (i) => `42/${118832 + i * 91}/26`).join('; '),
  refsCad: many(15, (i) => `CAD ${padded(331 + i * 57, 4)} of ${padded((i % 28) + 1, 2)}/11/26`).join('; '),
  refsMixed:
    'Ref: 2026-041; CR/26/00931; URN 138244; DfE 878/4112; LAESTAB 8784112; ICS 0021477; LCS ID 5512093; CIN-2026-0091; EHCP 26/0331; EHM-0091274',
  athena: 'Athena ref 42/118832/26, niche 44260418832, log 0312-16112026, crime number 14260/99123/26',
  refsBare10: many(12, () => digits(10)).join('\n'),
  nhs: many(10, () => `${digits(3)} ${digits(3)} ${digits(4)}`).join('\n'),
  nhsLabelled: many(12, (i) => `Pupil ${i + 1} NHS no. ${digits(3)} ${digits(3)} ${digits(4)}`).join('\n'),
  upnList: many(14, () => `${capitals(1)}${digits(12)}`).join('\n'),
  upnLabelled: many(14, (i) => `YP${i + 1} UPN ${capitals(1)}${digits(12)}`).join('\n'),
  plates: 'AB12 CDE, WX21 LMN, KP70 XYZ, M123 ABC, R45 TUV, YY68 KLM, LB07 SEV, black Golf; RK19 OPQ',
  platesList: many(20, () => `${capitals(2)}${digits(2)} ${capitals(3)}`).join('\n'),
  imeis: many(8, (i) => `Phone ${i + 1}: IMEI ${digits(15)}`).join('\n'),
  imeisBare: many(6, () => digits(15)).join('\n'),
  imeiSpaced: '35 693803 564380 9; 35-175605-152399-9; 353918/05/123456/2',
  serials: many(
    6,
    (i) => `Device ${i + 1}: ${capitals(4)}${digits(2)}${capitals(2)}${digits(1)}${capitals(2)}${digits(1)}`,
  ).join('\n'),
  serials2:
    'iPad S/N: DMPXK2A7Q1GC (asset LHS-00312)\niPad S/N: DMPXK2A7Q1GD (asset LHS-00313)\niPad S/N: F9FXK2B8Q1GC (asset LHS-00314)\nMacBook serial C02ZK1ABMD6T\nChromebook serial 5CD1234XYZ, service tag 7GQK2N3',
  macs: '3C:22:FB:9A:10:7E, 8C-85-90-1A-2B-3C, A4:83:E7:00:11:22',
  ips: 'IP addresses in the filter log: 10.12.4.77, 10.12.4.79, 192.168.1.14, 172.16.0.9, 81.2.69.142',
  ipv6: 'IPv6 2a00:23c7:8e81:4a01:9d2c:1f3e:77ab:0c12 at 22:14',
  guid: 'CEOP report id 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  sim: 'SIM ICCID 8944110066012345678, number 07700 900123',
  bank: 'Sort code 20-00-00, account 12345678; IBAN GB29 NWBK 6016 1331 9268 19; ref JAY150; card ending 4471',
  bank2:
    'He asked her to pay: 04-00-04 / 31926819, then 60-83-71 / 55779911, then PayPal. Ref “gift”. £150.00, £75.50 and £20.',
  giftcard: 'Steam card code (used): XXXX-XXXX-XXXX. Bitcoin address was on the screen, not written down.',
  money: '£50, £100, £150, £12.50, €40, $60, 20 quid, £1,250.00, 15p',
  postcodes: many(25, () => `${capitals(2)}${digits(1)} ${digits(1)}${capitals(2)}`).join(', '),
  addresses: many(
    10,
    (i) => `${i * 7 + 1} Mill Lane, Exampleton, ${capitals(2)}${digits(1)} ${digits(1)}${capitals(2)}`,
  ).join('\n'),
  classcodes: many(
    40,
    (i) =>
      `${7 + (i % 7)}${'ABCDEFG'[i % 7]}/${'MaEnScHi'.slice((i % 4) * 2, (i % 4) * 2 + 2)}${1 + (i % 5)}`,
  ).join(', '),
  classlist: many(
    30,
    (i) =>
      `${i + 1}. ${'ABCDEFGHIJKLMNOPQRSTUVWXYZABCD'[i]}.${'SMTJBWRHKL'[i % 10]}. (${7 + (i % 5)}${'ABC'[i % 3]})`,
  ).join('\n'),
  initials: 'Present: A.B., C.D., E.F., G.H., I.J., K.L., M.N., O.P. Apologies: Q.R., S.T., U.V., W.X.',
  initials2:
    'AB told CD, CD told EF and GH; GH showed IJ, KL, MN & OP on the bus. QR and ST deny it. UV not asked. WX absent.',
  ages: 'Ages: A 14y 3m, B 15y 11m, C 13y 0m, D 12y 8m. DOBs: 03/02/2012, 19/12/2010, 22/11/2013, 01/03/2014.',
  dobList: many(
    20,
    (i) => `YP${i + 1} d.o.b. ${padded((i % 28) + 1, 2)}/${padded(1 + (i % 12), 2)}/201${i % 5}`,
  ).join('\n'),
  // accounts
  handlesList: many(
    15,
    (i) =>
      `snap: ${['lil', 'itz', 'real', 'xo', 'not'][i % 5]}_${['jay', 'kay', 'dee', 'em'][i % 4]}${digits(2)}${['x', '', '_', '.'][i % 4]}`,
  ).join('\n'),
  hashtags: '#nudes4nudes #fyp #y9baddies #exposed #lhs #foryou #sendit',
  txt2: 'hru? gd thx u? wuu2? nm jus chillin. cn i c u 2moro aftr skl? yh w8 4 me by da g8. kk. c u l8rs xx. dnt b l8 lol. k bye xxxxxx',
  slang:
    'bare man saw it fam, its peak still. allow it man. dead ting. man’s not even on that. wagwan g. say less. no cap fr fr ong. skibidi ohio rizz fr. gyatt.',
  leet: 'He spelt it “n00dz” and “s3nd n00ds pls b4be” and “p1cz”. She replied “n0”.',
  laughs: 'hahahahahahahahahahaha lmaoooooo ahahahahahahah jajajajaja kkkkkkkk xdxdxdxd',
  keysmash:
    'She replied “asdfghjkl” and “sksksksksk” and “dhsjkdhsjkd” (a keyboard smash, meaning she was laughing).',
  spelledName: 'She spelt it out for me: J-A-Y-D-O-N, surname S-M-Y-T-H-E.',
  spelledPhonetic: 'Registration read over the phone: Alpha Bravo one two, Charlie Delta Echo.',
  passwords: 'Wi-Fi “LHS-Guest-2026!”, her PIN was 1379 and he knew it. Password written as Summ3r2026!',
  stammer: 'He said: “I-I-I d-didn’t m-mean to, I j-just w-wanted t-to…”',
  // lists
  numbered: many(40, (i) => `${i + 1}. Point number ${i + 1} of the plan was agreed.`).join('\n'),
  numbersPlain: many(40, (i) => i + 1).join(', '),
  roman:
    '(i) told; (ii) kept; (iii) rang; (iv) wrote; (v) met; (vi) filed; (vii) reviewed; (viii) closed; (ix) –; (x) –.',
  outline:
    '1.1 Told\n1.1.1 By whom\n1.1.2 When\n1.2 Kept\n2.1 Rang\n2.1.1 Mother\n2.1.2 Father\n2.1.2.1 No answer\n3. Closed',
  scores:
    'SDQ: 17 (4, 6, 3, 4); RCADS total 62; PHQ-A 14; attendance 87.3%; behaviour points 12; house points 143; reading age 13.04; CATs 104/98/110/101.',
  grades: 'Ma 5, En 6-, Sc 5/5, Hi 7, Fr 4+, RE 6, PE M, DT D*, Ar 8; predicted 5, 6, 5-5, 7.',
  sats: 'KS2: R 104, M 99, GPS 106. CAT4 V 98 Q 103 NV 110 S 95 mean 102.',
  sen: 'EHCP since 03/2024: SEMH; MLD; SpLD (dyslexia); ASC; ADHD (dx 2023, 30 mg); PP; FSM6; EAL; YC; LAC ceased 09/2025.',
  medication:
    'Sertraline 50 mg 1x/day, melatonin 3 mg nocte, salbutamol 100 mcg prn, fluoxetine 20mg/5ml 2.5 ml od.',
  law: 'Sexual Offences Act 2003, ss. 1–8, 47–50; Protection of Children Act 1978, s. 1; Criminal Justice Act 1988, s. 160; KCSIE 2026 paras 494–512; WTSC 2023.',
  cite: 'See UKCIS (2024), pp. 14–17, 22, 31–33; Ofsted 2021; Children’s Commissioner 2023: 38–41.',
  acronyms:
    'DSL, DDSL, HT, DHT, HoY, SENCo, EHC, EHCP, CAMHS, CYPS, MASH, LADO, CEOP, NCA, IWF, CIN, CP, LAC, EHA, TAF, IRO, SW, HV, GP, A&E, YOT, YJS, MACE, MASE, ICPC, RCPC, S17, S47, PPO, PIC, NFA.',
  acronyms2:
    'SW RS (ATM AH) t/c HT re YP1; NFA per MASH; EHA > TAF w/c 23/11; S47 n/a; cc DDSL, HoY9, SENCo.',
  minutes:
    'Actions: AB to ring CD by Fri; EF to write to GH (cc IJ); KL to check w/ IT; MN & OP: seating plan; all: no e-mails with names.',
  shorthand:
    'T/C fr mum 1015. LM x2. R/C 1105. Advsd re pic. Will del @ home. F/U 1/52. HV 23/11 1600h. NAD. Ptnt calm.',
  police:
    'PC 4127 BAKER, DC 882, CAD 3391/16NOV26, OIC DC 882, NFA’d 23/11/26, O22 recorded. Crime 42/118832/26 (outcome 21). ABE n/r.',
  deviceSpecs:
    'Samsung Galaxy A14 5G (SM-A146P/DSN), Android 14, One UI 6.1, 64 GB; iPhone SE (3rd gen, A2783), iOS 18.1.1; iPad 9th gen MK2K3B/A; Chromebook HP 11 G9 EE.',
  appVersions:
    'Snapchat 13.12.0.41, WhatsApp 2.26.21.77, TikTok 36.5.4, iOS 18.1.1 (22B91), Android 14 UP1A.231005.007.',
  filterLog: many(
    12,
    (i) => `2026-11-12 13:0${i % 10}:${padded(i * 4, 2)} 19jsmith 10.12.4.${70 + i} BLOCK adult category 4`,
  ).join('\n'),
  smoothwall:
    'Smoothwall alert 7 (Adult) severity 4 user 19jsmith device LHS-LT-0442 at 2026-11-12 13:02:14; Senso violation id 998120; Securly 88-A-201.',
  fileSizes:
    'She said it took up 2.4 MB; the chat back-up is 1.2 GB; 3,412 messages; 14 videos; 1080 × 1920 on the phone.',
  dims: 'The screenshot showed 8 pictures in a 3 x 3 grid, she said, each very small.',
  // forms
  form: 'Name of child: A.\nDate of birth: 03/02/2012\nYear group: 9\nSEN: Y / N\nLAC: Y / N\nEthnicity: ______________\nSigned: ______________ Date: __/__/____',
  formBoxes:
    '☐ Yes ☒ No ☐ Don’t know\n☒ Yes ☐ No ☐ Don’t know\n☐ Yes ☐ No ☒ Don’t know\n☐ Yes ☒ No ☐ Don’t know\n☒ Yes ☐ No ☐ Don’t know',
  formDots: 'Signed........................................ Date......................',
  formBrackets: '[x] told lead [ ] told police [x] parents [ ] MASH [x] head [ ] nurse',
  yesno:
    'Adult? No. Money? No. Threat? No. Under 13? No. Pressure? Yes, a bit. Shared? Yes. Online? Yes. In school? No. Deleted? Yes. Parents? Yes. Police? No. SC? No.',
  yesnoList: many(30, (i) => ((i * 7) % 3 ? 'Y' : 'N')).join(' '),
  tickList: many(24, (i) => `${i + 1} ${i % 3 ? 'Y' : 'N'}`).join('\n'),
  qa: 'Q: Did anyone ask you? A: Yes. Q: Who? A: Jay. Q: How many times? A: Loads. Q: Did you want to? A: Not really. Q: Who has seen it? A: Dunno.',
  rating:
    'How safe do you feel, 0 to 10? Mon 3, Tue 3, Wed 4, Thu 6, Fri 6, Mon 7. Sleep 4h, 5h, 5h, 6.5h, 7h.',
  scaleList: many(28, (i) => `${padded((i % 28) + 1, 2)}/11: ${Math.floor(next() * 10)}/10`).join('\n'),
  repeated: many(30, () => 'No answer.').join('\n'),
  repeatedLog: many(40, (i) => `${padded(8 + (i % 9), 2)}:${padded(i, 2)} No reply`).join('\n'),
  dividers:
    '=====================\nMeeting 1\n=====================\nAgreed.\n* * *\n~~~~~~~~~~~~~~~~~~~~~\nMeeting 2\n#####################\n',
  arrows:
    'A → B → C ⇒ D; E ← F; G ↔ H; up ↑, down ↓, ⚠️ urgent, ❗ now, ❓ unclear, ✉️ sent, 📞 rang, 📧 e-mailed, 🕐 1pm.',
  maths: 'Age gap ≥ 2 years; 3 × 30 min ≈ 1½ h; ± 5 min; ≠ the same; ≤ 13; 50 % ÷ 2; √; ∞.',
  quotes2: '«Il m’a dit…», „Ich wollte nicht“, ‹ok›, 「はい」, “sí”, ¿por qué?, ¡no!',
  markdownish:
    '**Agreed:** _nobody_ is to ~~share~~ it. # Actions\n- [x] lead\n- [ ] tutor\n> quoted\n1) first',
  code: 'He typed /gamemode and !kick @jay and then “gg ez”. Server: “LHS y9”. IGN: xX_Jay_Xx#4471.',
  discord: 'Discord names: jay#0412, kayy#9981, user 918273645546372819 (server 102938475610293847).',
  tiktokIds: 'Video nos 7301882645991234567, 7301882646123456789, 7301882650987654321 reported at 14.02.',
  roblox:
    'Roblox: player ID 1827364554, game “Brookhaven”, chat at 19:40–19:55; V-Bucks 1000; Robux 400 promised.',
  parentEmail:
    'hi miss,, sorry for spelling on my phone.. she wnt cum out her room she wnt eat.. she ses every1 as sin it.. wot r u doin about it?? i want that lad OUT.. regards',
  allCaps:
    'THIS IS ABSOLUTELY DISGUSTING AND I WANT TO KNOW WHAT THE SCHOOL IS GOING TO DO ABOUT IT. MY DAUGHTER HAS NOT SLEPT FOR THREE DAYS. RING ME ON 07700 900123.',
  noSpaces: 'mother/father/stepfather/grandmother/aunt told;brother+sister know.friends-of-friends too.',
  longWords:
    'Sonderpädagogischer Förderbedarf; Erziehungsberechtigte; Schulsozialarbeiterin; Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch.',
  names:
    'Names withheld; of Nigerian (Ọláyínká, Chukwuemeka), Polish (Grzegorz Brzęczyszczykiewicz), Sri Lankan (Wickramasinghe), Welsh (Llŷr ap Rhydderch), Vietnamese (Nguyễn Thị Hồng), Turkish (Çağrı Öztürk), Irish (Caoilfhionn) families.',
  names2:
    'Niamh, Saoirse, Aoife, Siobhán, Tadhg, Oisín, Caoimhe, Eoghan, Zbigniew, Krzysztof, Małgorzata, Wojciech, Xóchitl, Nguyen, Ng, Sze, Mbeki, Nkechi, Thandiwe, Rhys, Gwynfryn, Ynyr',
  placenames:
    'Ynysybwl, Ysbyty Cynfyn, Pwllheli, Kirkcudbright, Cholmondeley, Slaithwaite, Mousehole, Godmanchester, Bicester, Leominster',
  translit: 'She wrote in Arabizi: “3ayez sora mennek, mat2olish le 7ad, 5ales?” (an aunt read it out).',
  romanUrdu:
    '“Tum ne pic kyun bheji? Ab main kya karun, ammi ko pata chal gaya, bohat ghussa hain” she wrote.',
  emailsList: many(
    12,
    (i) => `${'abcdefghijkl'[i]}.${['smith', 'jones', 'khan', 'nowak'][i % 4]}${i}@example${i % 3}.sch.uk`,
  ).join('; '),
  websites:
    'Sites named: Omegle, OnlyFans, Telegram, 4chan; he typed it into Google. GOV.UK guidance read. NSPCC and Childline leaflets given.',
  fileTalk:
    'He said it was saved as a photo in “My Eyes Only”. The type was not known (jpg or heic?). Two screen recordings, one voice note.',
  fileTalk2:
    'The e-mail had an attachment, which IT blocked before it was opened. Its name was not written down.',
  version: 'Policy v3.2 (Sept 2026), KCSIE v.2026, form SG-04b rev. 7.',
  phoneNumberWords: 'Her number is oh seven seven double oh, nine hundred, one two three.',
  longAccount:
    'On Monday I was on duty in the canteen when two girls came to me. '.repeat(3) +
    'They said that a boy in Year 10 had been showing something on his phone. I asked who, and they told me. I then went to find the lead and we spoke for ten minutes. She asked me to write down what I had heard, which I did at once, in the staff room, before period 4.',
  ocr: 'Tbe pupi1 sa1d she d1d not wa nt to ta1k ab0ut it. 5he was u pset.',
  pdf: 'Safe-\nguarding and child pro-\ntection policy, para-\ngraph 4.2 (b) (iii)',
  hyphenLine: 'The lead spoke to the young per\u2010\nson.',
  spacesWide: 'T O L D  T H E  L E A D  A T  O N C E',
  spacedHeading:
    'S A F E G U A R D I N G   P L A N\nS T R I C T L Y   C O N F I D E N T I A L\n\nAgreed with both families.',
  hex: 'Screen colour was #ff00aa (pink filter). Error 0x80070005 on the laptop.',
  uuidFew: 'Xbox report 8f14e45f-ceea-467f-a8f0-3b2d1c9e7a55, made 16/11/2026.',
  trackId: 'Royal Mail tracked: QX 1234 5678 9GB; DPD 15501234567890; Evri H01ABC1234567890.',
  trainTimes: '07:12 EXD, 07:31 TVP, 07:58 TAU, 08:32 BRI; back 15:44 BRI, 16:18 TAU, 16:45 TVP, 17:04 EXD.',
  busTimes: many(30, (i) => `${padded(7 + Math.floor(i / 4), 2)}${padded((i % 4) * 15 + 2, 2)}`).join(' '),
  militaryTimes:
    '0852 told. 0905 spoke. 0940 rang. 1015 back. 1030 mtg. 1110 MASH. 1400 parents. 1545 plan. 1610 home. 1730 e-mail. 1900 mum rang.',
  gps: 'Snap Map showed him near 50.7184, -3.5339 (the park), she said. what3words ///filled.count.soap',
  weird: 'a\u0301 e\u0301 cafe\u0301 nai\u0308ve Zoe\u0308',
  turkish: 'İstanbul’dan gelen teyzesi tercüme etti: “Çok korkuyorum, kimseye söyleme.”',
  vietnamese: 'Em ấy nói rằng bạn nam đã nhiều lần yêu cầu gửi ảnh. Mẹ em sẽ đến lúc 15 giờ.',
  thai: 'เธอบอกว่าเด็กผู้ชายขอรูปหลายครั้ง แม่จะมาตอนบ่ายสามโมง',
  lith: 'Mergaitė sakė, kad berniukas daug kartų prašė nuotraukos.',
  greek: 'Είπε ότι το αγόρι της ζητούσε συνέχεια φωτογραφία.',
  mixedLang:
    'Mum (Полтава) said “він просив фото”, the aunt (Kraków) “mówił, że nikomu nie pokaże”, interpreter no. 4471.',
  excelPaste: '44517\t0.4271\tA\n44518\t0.3958\tB\n44519\t0.6250\tC\n44520\t0.5104\tD',
  csv: 'date,time,who,what\n16/11/2026,08:52,tutor,told\n16/11/2026,09:05,lead,spoke\n17/11/2026,10:00,MASH,consulted',
  jsonish: 'The app showed {"status":"removed"} when she pressed report.',
  angle: 'YP1 > YP2 > YP3 < YP4; <name withheld>; <3 ; >:( ; :-) ; ¯\\_(ツ)_/¯ ; ʕ•ᴥ•ʔ ; (╯°□°)╯︵ ┻━┻',
  kaomoji: 'She signs everything (◕‿◕✿) and he put ಠ_ಠ and (づ｡◕‿‿◕｡)づ.',
  fancyNames: 'His profile name is 𝓙𝓪𝔂 and hers is ✨𝕂𝕒𝕪✨, also “ꜱᴍᴏʟ ʙᴇᴀɴ” and “🅹🅰🆈”.',
  zalgoName: 'His name shows as J̷a̷y̷.',
  fullwidth: 'Her bio says “ａｅｓｔｈｅｔｉｃ　ｖｉｂｅｓ”.',
  biosSym: 'Bio: ♡ 14 ♡ y10 ♡ lhs ♡ snap below ↓ ♡ taken 16.5.26 ♡ ⋆｡°✩ libra ☾⋆',
  sub: 'ᴵ ᵗʰᵒᵘᵍʰᵗ ʸᵒᵘ ˡᵒᵛᵉᵈ ᵐᵉ (small letters, as she wrote it)',
  lessons: many(24, (i) => `${10 + (i % 3)}:${i % 2}0 to ${11 + (i % 3)}:00 lesson ${1 + (i % 3)}`).join(
    '\n',
  ),
  fewTimes: many(40, (i) => `${10 + (i % 3)}:${i % 4}0`).join(', '),
}
