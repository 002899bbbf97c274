/** A small rule set to start from, with notes: it loads, and `rules check` finds nothing in it. */
export const ruleSetTemplate = (id: string, today: string): string => `\
# yaml-language-server: $schema=./rule-set.schema.json
#
# A rule set to start from: three questions and what they call for. Change all of it; lines that begin with # are notes
# for you. Nothing in it has been checked against any guidance.
#
#   sexting-triage rules check ./${id}.yaml      what is wrong, missing or never tried out
#   sexting-triage rules show ./${id}.yaml       the whole of it, to read on paper
#   sexting-triage --rules ./${id}.yaml          try it
#
# An editor that knows YAML schemas completes names and underlines mistakes, once the schema stands beside this file:
#   sexting-triage rules schema --for rule-set > rule-set.schema.json
format: 1

rules:
  id: ${id}
  title: A rule set that is not finished
  nation: England
  version: 0.1.0
  in_force: ${today}
  review_by: ${nextYear(today)}
  newer: Write here where to look for a newer edition.
  opening:
    - If a child is in danger now, ring 999 before you go on.
    - Do not look at, copy, send on or delete any picture. Nothing here needs it.

# The documents that everything below cites. \`checked\` is the day on which somebody last saw them there.
sources:
  guidance:
    title: The title of the guidance
    publisher: Who published it
    edition: Which edition, and how much of it was read
    url: https://www.gov.uk
    checked: ${today}
  own-caution:
    title: Our own caution, not from the guidance
    publisher: Your setting or partnership
    edition: this rule set
    url: https://www.gov.uk
    checked: ${today}
    own: true # What cites it is not from the guidance, and is said to be your own.

# Lowest first: the order is the order of concern.
responses:
  - id: manage
    title: Manage in your setting
    say: It may be managed within your setting. Write down why, support every child, and set a day to look at it again.
  - id: consult
    title: Take advice
    say: Ring the consultation line of children's social care before you decide, at first without names.
  - id: refer
    title: Refer today
    say: Refer today, to children's social care or the police. If a child is in danger now, ring 999.

stages:
  - { id: initial-review, title: Initial review }

# Asked in this order. Answers stand least concerning first; “I don't know” is always offered and not listed.
questions:
  adult:
    stage: initial-review
    ask: Did an adult ask for it, make it, keep it or pass it on?
    help: Not somebody who only came upon it. If you are not sure, answer “I don't know”.
    # record: what a record says, where the label is no plain statement of fact.
    answers: { no: No, yes: { label: 'Yes, or it may be so', record: 'An adult is, or may be, involved' } }
    # read: yes, part, second-hand or no. Whether you have read that text yourself.
    source: { in: guidance, section: the part that says so, read: no }
  # Asked only while the line above it, in the criteria below, is not clear.
  adult-role:
    stage: initial-review
    ask: Who is the adult, or who might it be?
    help: If both answers fit, choose the second.
    answers: { other-adult: Another adult, position-of-trust: Somebody who works with children }
    source: { in: guidance, section: the part that says so, read: no }
  # More than one answer may apply. There is no order among them, and none of them is a raised one by itself.
  where:
    stage: initial-review
    ask: Where is it known to be?
    help: Choose what people have said. Nobody searches for it.
    choose: several
    answers: { few-people: With a few people, public-site: Where strangers can see it }
    source: { in: own-caution, section: not from the guidance, read: yes }

# A list under any means any, a list under and means all. The highest response that any criterion calls for is recommended.
criteria:
  - id: adult-involved
    title: An adult is, or may be, involved
    response: refer
    # What it calls for while it is not known. Less than the response needs a reason.
    if_not_ruled_out: { response: consult, because: 'not knowing is a reason to take advice, not yet to refer' }
    # Said at once, before the next question.
    urgent: true
    tell: [social-care]
    why: An adult who asks a child for such a picture may be a danger to other children too.
    source: { in: guidance, section: the part that says so, read: no }
    any:
      - adult: yes
  - id: position-of-trust
    title: The adult works or volunteers with children
    response: refer
    if_not_ruled_out: { response: consult, because: 'not knowing is a reason to take advice, not yet to refer' }
    urgent: true
    tell: [lado]
    why: Somebody who works with children may be a risk to others, and has to be looked into by those whose task it is.
    source: { in: guidance, section: the part that says so, read: no }
    any:
      - adult: yes
        and:
          - adult-role: position-of-trust
  - id: public-spread
    title: Strangers can see it
    response: consult
    why: The further it goes, the harder it is to stop.
    source: { in: own-caution, section: not from the guidance, read: yes }
    any:
      - where: public-site

# What to do. \`any\`: shown unless it is certain that none of the lines holds. \`when_known\`: shown only once it is certain.
steps:
  call-social-care:
    kind: do
    say: Ring children's social care.
    who: The safeguarding lead
    by: now
    why: They decide with you what happens next.
    contact: social-care
    for: [consult, refer]
    source: { in: guidance, section: the part that says so, read: no }
  call-lado:
    kind: do
    say: Tell the local authority designated officer (LADO), and nobody whom it may be about.
    who: The head
    by: today
    why: They look into concerns about adults who work with children.
    contact: lado
    source: { in: guidance, section: the part that says so, read: no }
    when_known:
      - adult: yes
        and:
          - adult-role: position-of-trust
  never-look:
    kind: dont
    say: Do not look at it, copy it or send it on.
    who: Everybody
    by: now
    why: Each look hurts the child again.
    source: { in: guidance, section: the part that says so, read: no }

# Local ones are filled in by each setting's own configuration. National ones have phone or web, source and checked.
contacts:
  social-care: { name: Children's social care (the local front door) }
  lado: { name: The local authority designated officer (LADO) }

# What the incident record asks for.
record:
  - id: reference
    role: reference # What it is to the program.
    section: about # Where in the record it stands.
    label: Our reference
    help: Your own number for it. No name.
    required: always
  - id: account
    section: reported
    label: What was said
    help: In the words of those who said it.
    lines: 8
    required: always
  - id: decision
    role: decision
    section: decision
    label: The recommendation was
    help: Whether you followed it.
    choices: { followed: Followed, departed: Departed from }
    required: always
  - id: referred
    role: referred
    section: decision
    label: Referred
    help: Whether it has been reported to social care or the police.
    choices: { yes: Yes, no: No, not-yet: Not yet }
    required: always
  - id: decision-reason
    section: decision
    label: Reasons
    help: Why you decided as you did.
    lines: 4
    required: [not-referred, departed]

# The tests of the rule set. \`expect\` is exact. Every line is tried out once, raised and not known.
examples:
  - name: All clear
    all_clear: true # Others are held against it.
    answers: { adult: no, where: [few-people] }
    expect: { response: manage, raised: [], notRuledOut: [] }
  - name: An adult asked for it
    from: All clear
    answers: { adult: yes, adult-role: other-adult }
    expect: { response: refer, raised: [adult-involved], notRuledOut: [] }
  - name: A coach asked for it
    from: All clear
    answers: { adult: yes, adult-role: position-of-trust }
    expect: { response: refer, raised: [adult-involved, position-of-trust], notRuledOut: [] }
  - name: An adult whose role is not known
    from: All clear
    answers: { adult: yes, adult-role: unknown }
    expect: { response: refer, raised: [adult-involved], notRuledOut: [position-of-trust] }
  - name: Not known whether an adult is involved
    from: All clear
    answers: { adult: unknown }
    expect: { response: consult, raised: [], notRuledOut: [adult-involved, position-of-trust] }
  - name: Strangers can see it
    from: All clear
    answers: { where: [public-site] }
    expect: { response: consult, raised: [public-spread], notRuledOut: [] }
  - name: Not known where it is
    from: All clear
    answers: { where: unknown }
    expect: { response: consult, raised: [], notRuledOut: [public-spread] }
`

const nextYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
