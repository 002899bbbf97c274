import { fieldSentences } from './field-sentences.ts'
import { didYouMean, named, nationInWords, type Message } from './message.ts'
import type { Problem, ProblemArguments, ProblemCode } from './problem.ts'
import { reviewSentences } from './review-sentences.ts'

type Sentences = { readonly [Code in ProblemCode]: (args: ProblemArguments[Code]) => Message }

/** Every sentence about a problem stands here; those about what people write, which a browser needs, beside it. */
const sentences: Sentences = {
  ...fieldSentences,
  ...reviewSentences,
  'file-not-found': ({ path }) => ({
    what: `There is no file ${path}.`,
    todo: 'Check the name and the folder.',
  }),
  'file-exists': ({ path }) => ({
    what: `There is already something called ${path}. It has not been touched.`,
    todo: 'Give another name.',
  }),
  'file-is-folder': ({ path }) => ({
    what: `${path} is a folder.`,
    todo: 'Give the name of a file.',
  }),
  'file-is-link': ({ path }) => ({
    what: `${path} is a link to another place. Nothing is written through a link.`,
    todo: 'Give the name of the file itself, or another name.',
  }),
  'link-loop': ({ path }) => ({
    what: `${path} leads through links that lead back to themselves.`,
    todo: 'Give the name of the file itself.',
  }),
  'file-not-regular': ({ path }) => ({
    what: `${path} is not an ordinary file: what it holds may never come to an end.`,
    todo: 'Give the name of a file. Where the command takes -, that is standard input.',
  }),
  'folder-not-found': ({ path }) => ({
    what: `The folder for ${path} is not there.`,
    todo: 'Check the name, or make the folder first.',
  }),
  'not-a-folder': ({ path }) => ({
    what: `In ${path}, what stands where a folder should is a file.`,
    todo: 'Check the name.',
  }),
  'file-not-allowed': ({ path, doing }) =>
    doing === 'read'
      ? {
          what: `The computer does not let you read ${path}.`,
          todo: 'Ask whoever owns it, or whoever looks after the computer.',
        }
      : {
          what: `The computer does not let you write ${path}.`,
          todo: 'Choose a folder of your own, or ask whoever looks after the computer.',
        },
  'read-only-disk': ({ path }) => ({
    what: `Nothing can be written where ${path} would be: that disk is only for reading.`,
    todo: 'Choose another folder.',
  }),
  'disk-full': ({ path }) => ({
    what: `There is no room left for the whole of ${path}.`,
    todo: 'Make room, or choose another disk. What stands there now is not whole: do not rely on it.',
  }),
  'name-too-long': ({ path }) => ({
    what: `The name ${path} is too long for this computer.`,
    todo: 'Give a shorter name.',
  }),
  'file-failed': ({ path, doing, reason }) => ({
    what: `${path} could not be ${doing === 'read' ? 'read' : 'written'}: the computer says ${reason}.`,
    todo: doing === 'read' ? 'Check the name, then try again.' : 'Try again, or choose another folder.',
  }),
  'file-too-large': ({ path, limit }) => ({
    what: `${path} is larger than ${Math.floor(limit / 1024)} KiB, which is more than is read.`,
    todo: 'Check that it is the right file.',
  }),
  'line-too-long': ({ limit }) => ({
    what: `This line is longer than ${Math.floor(limit / 1024)} KiB, which is more than is read.`,
    todo: 'Check that each case stands on a line of its own.',
  }),
  'not-unicode': ({ path, encoding, byte }) => ({
    what: `${path} is not text: byte ${byte} cannot stand there in ${encoding.toUpperCase()}.`,
    todo: 'Check that it is the right file, and save it as UTF-8.',
  }),
  'utf-16-unmarked': ({ path }) => ({
    what: `${path} is UTF-16 without the mark at its beginning that says so.`,
    todo: 'Save it as UTF-8.',
  }),
  'json-control': () => ({
    what: 'A line break, a tab or another control character stands between quotation marks here. JSON does not allow that.',
    todo: String.raw`Write \n for a line break and \t for a tab.`,
  }),
  'json-syntax': ({ slip }) => {
    switch (slip) {
      case 'curly-quotes':
        return {
          what: 'Here stands a curly quotation mark, as word processors make it. JSON needs straight ones.',
          todo: 'Write the file in a plain text editor, with " before and behind each name and text.',
        }
      case 'single-quotes':
        return {
          what: 'Here stands a single quotation mark. JSON needs double ones.',
          todo: 'Write " before and behind each name and text.',
        }
      case 'trailing-comma':
        return {
          what: 'This comma has nothing behind it. In JSON a comma stands only between two things.',
          todo: 'Take it out.',
        }
      case 'comment':
        return { what: 'Here begins a comment. JSON has none.', todo: 'Take it out.' }
      case 'csv':
        return {
          what: 'This is a table, as a spreadsheet saves it (CSV). Answers are read as JSON.',
          todo: 'For a blank file to fill in, see “help answers”.',
        }
      case null:
        return {
          what: 'From here on this is not JSON.',
          todo: 'Look for a missing comma, quotation mark or bracket just before this place.',
        }
    }
  },
  'json-too-deep': ({ deepest }) => ({
    what: `Brackets stand inside each other more than ${deepest} deep.`,
    todo: 'An answers file needs three levels. Look for brackets that are never closed.',
  }),
  'duplicate-key': ({ key }) => ({
    what: `${capital(named('key', key))} stands here a second time.`,
    todo: 'Keep one of them.',
  }),
  'reserved-key': ({ key }) => ({
    what: `“${key}” cannot be used as a name.`,
    todo: 'Take it out.',
  }),
  'unknown-key': ({ key, nearest, allowed }) => ({
    what: typeof key === 'number' ? `There is no ${named('key', key)} here.` : `There is no “${key}” here.`,
    todo: `${didYouMean(nearest)}What may stand here: ${allowed.join(', ')}.`,
  }),
  'missing-key': ({ key }) => ({
    what: `“${key}” is missing.`,
    todo: 'Add it to the part that begins here.',
  }),
  'wrong-type': ({ expected }) => ({
    what: 'This is not the kind of value that belongs here.',
    todo: `Write ${expected}.`,
  }),
  'unknown-question': ({ id, nearest }) => ({
    what: `There is no ${named('question', id)}.`,
    todo:
      nearest === null
        ? 'Take it out, or look up the questions of the rule set.'
        : `Did you mean “${nearest}”?`,
  }),
  'unknown-answer': ({ question, expected, nearest }) => ({
    what: `This is not one of the answers to “${question}”.`,
    todo: `${didYouMean(nearest)}The answers are: ${expected.join(', ')}.`,
  }),
  'repeated-answer': () => ({
    what: 'This stands in the list twice.',
    todo: 'Keep one of them.',
  }),
  'empty-file': () => ({
    what: 'There is nothing in this file but perhaps comments.',
    todo: 'Check that it is the right file, and that it was saved.',
  }),
  'several-documents': () => ({
    what: 'A line of three dashes or dots starts a second document here, and only one is read.',
    todo: 'Take the line out, or move what follows to a file of its own.',
  }),
  'too-deep': ({ deepest }) => ({
    what: `More than ${deepest} levels stand inside each other here.`,
    todo: 'Look above for brackets or dashes that were repeated by mistake.',
  }),
  'hidden-character': ({ name }) => ({
    what: `A character that cannot be seen stands here (${name}).`,
    todo: 'Delete it, or type the words again without copying them.',
  }),
  'odd-space': ({ name }) => ({
    what: `This looks like an ordinary space but is another character (${name}), often from copying out of a document or web page.`,
    todo: 'Delete it, and type a space.',
  }),
  'yaml-directive': () => ({
    what: 'A line that begins with % changes how the file is read.',
    todo: 'Take the line out.',
  }),
  'yaml-anchor': () => ({
    what: 'To YAML, & at the beginning gives a part a name to refer back to; this program does not use that.',
    todo: 'If & belongs to the text, put the whole text in quotes. Otherwise take it out.',
  }),
  'yaml-alias': () => ({
    what: 'To YAML, * at the beginning stands for a part above; this program does not use that.',
    todo: 'If * belongs to the text, put the whole text in quotes. Otherwise write the part out again.',
  }),
  'yaml-tag': () => ({
    what: 'To YAML, ! at the beginning gives a part a type; this program does not use that.',
    todo: 'If ! belongs to the text, put the whole text in quotes. Otherwise take it out.',
  }),
  'text-cut-short': () => ({
    what: 'The text ends before this #: without quotes, what follows a # is a comment and is lost.',
    todo: 'Put the whole text in quotes, or move the comment to a line of its own.',
  }),
  'colon-in-text': () => ({
    what: 'A colon followed by a space makes a key of the words before it, and none can stand here.',
    todo: 'If the colon belongs to the text, put the whole text in quotes. If a new key begins here, move it to its own line (inside brackets, put a comma before it).',
  }),
  'text-starts-with-sign': ({ sign }) => ({
    what: `A text without quotes cannot begin with ${sign}.`,
    todo: 'Put the whole text in quotes.',
  }),
  'text-after-bar': ({ sign }) => ({
    what: `After ${sign} the text starts on the next line, further in; nothing else can stand on this line.`,
    todo: `Move these words to the next line, or take ${sign} out.`,
  }),
  'text-after-quote': () => ({
    what: 'The quotation marks are closed before this, but more text follows.',
    todo: 'Use “ ” or ’ for marks inside the text, and " only at its two ends. Between two items of a list in brackets, put a comma.',
  }),
  'quote-not-closed': ({ sign }) => ({
    what: `This ${sign} opens a quotation that is never closed.`,
    todo: `Put ${sign} at the end of the text too. For an apostrophe, write ’ or put the text in double quotes.`,
  }),
  'bracket-not-closed': ({ sign, closing }) => ({
    what: `This ${sign} is not closed, or not by ${closing}.`,
    todo: `Put ${closing} where the part ends. If it runs over several lines, indent each of them.`,
  }),
  'backslash-in-quotes': () => ({
    what: 'Inside double quotes a backslash changes what follows it, and this is no such change.',
    todo: 'Write two backslashes, or use single quotes.',
  }),
  'bad-indentation': () => ({
    what: 'This line does not line up with the lines around it.',
    todo: 'Move it until it begins exactly under the lines that it belongs with.',
  }),
  'tab-indentation': () => ({
    what: 'A tab stands before this line; YAML counts only spaces.',
    todo: 'Replace the tab with spaces.',
  }),
  'line-continues-text': () => ({
    what: 'This line is further in than the one above it, so it is read as more of the same text.',
    todo: 'Move it out until it stands under the lines that it belongs with. If it is part of the text, put the whole text in quotes.',
  }),
  'no-colon': () => ({
    what: 'A key is expected here: a name, a colon and a space.',
    todo: 'Put a colon and a space after the name. If this belongs to the text above, move it further in.',
  }),
  'no-space-after-colon': () => ({
    what: 'There is no space after this colon, so it is not taken for one.',
    todo: 'Put a space after the colon.',
  }),
  'no-space-after-dash': () => ({
    what: 'There is no space after this dash, so it does not begin an item of a list.',
    todo: 'Put a space after the dash. If it belongs to the text, put the whole text in quotes.',
  }),
  'no-comma': () => ({
    what: 'Something follows here without a comma.',
    todo: 'Put a comma before it, or a space after the colon. If it belongs to the text, put the whole text in quotes.',
  }),
  'no-key': () => ({
    what: 'Nothing stands before this colon.',
    todo: 'Write the name of the key before it.',
  }),
  'no-space-before-hash': () => ({
    what: 'A comment has to have a space before its #.',
    todo: 'Put a space before the #. If it belongs to the text, put the whole text in quotes.',
  }),
  'unexpected-dash': () => ({
    what: 'A dash begins an item of a list, and none can stand here.',
    todo: 'Put the list under its key, on lines of its own. Inside brackets use commas in place of dashes. If the dash belongs to the text, put the text in quotes.',
  }),
  'unexpected-sign': ({ sign }) => ({
    what: `This ${sign} has nothing to belong to.`,
    todo: 'Take it out, or look for a bracket that is missing before it. If it belongs to the text, put the whole text in quotes.',
  }),
  'key-not-text': () => ({
    what: 'A list or a group of keys stands where the name of a key belongs.',
    todo: 'Write a single word before the colon.',
  }),
  'encoded-data': () => ({
    what: 'This holds data written as letters and figures, as a picture would be. None may come into this program.',
    todo: 'Take it out, and say in words what belongs here. The address of a page may stand.',
  }),
  'not-yaml': () => ({
    what: 'This cannot be read as YAML.',
    todo: 'Compare it with a line of the same kind elsewhere in the file. Text with signs in it can stand in quotes.',
  }),
  'nothing-here': () => ({
    what: 'Nothing is written here.',
    todo: 'Write what belongs here, or take the line out.',
  }),
  'needs-quotes': ({ written }) => ({
    what: `Text belongs here, and ${written ?? 'what is written'} without quotes is not text to YAML.`,
    todo: written === null ? 'Put it in quotes.' : `Write "${written}" with the quotes.`,
  }),
  'bad-id': ({ suggestion }) => ({
    what: 'An id is made of lower-case words, digits and hyphens, and has a letter or a hyphen in it: 16-17 will do, 18 will not.',
    todo: suggestion === null ? 'Choose another id.' : `Write ${suggestion}.`,
  }),
  'reserved-id': () => ({
    what: 'The words and, any and unknown have a meaning of their own and cannot be ids.',
    todo: 'Choose another id.',
  }),
  'wrong-form': ({ expected }) => ({
    what: 'This is not written in the way that belongs here.',
    todo:
      expected === null
        ? 'Compare it with other entries of the same kind.'
        : `What belongs here: ${expected}`,
  }),
  'not-one-of': ({ allowed, nearest }) => ({
    what: 'This is not one of the words that can stand here.',
    todo: `${didYouMean(nearest)}What may stand here: ${allowed.join(', ')}.`,
  }),
  'empty-list': () => ({
    what: 'There is nothing in here, and at least one entry is needed.',
    todo: 'Add one, or take the key out where it can be left out.',
  }),
  'too-many': ({ most }) => ({
    what: `There are more than ${most} here, and no letters to choose the others with.`,
    todo: 'Put some of them together, or ask in two questions.',
  }),
  'too-long': ({ most }) => ({
    what: `This is longer than ${most} characters.`,
    todo: 'Shorten it.',
  }),
  'out-of-range': ({ least, most }) => ({
    what: 'This number is too small or too large.',
    todo: `Write a number${least === null ? '' : ` from ${least}`}${most === null ? '' : ` up to ${most}`}.`,
  }),
  'unknown-name': ({ kind, nearest, known }) => ({
    what: noSuch[kind] ?? `There is no ${kind} of this name in the file.`,
    todo: `${didYouMean(nearest)}${listed(kind, known)}`,
  }),
  'repeated-entry': ({ key }) => ({
    what: `An entry above has the same ${key}.`,
    todo: `Give each its own ${key}, or take one of them out.`,
  }),
  'no-question': () => ({
    what: 'This line names no question.',
    todo: 'Write the id of a question, a colon, and the answer or the list of answers that raises it.',
  }),
  'two-questions': () => ({
    what: 'This line already has a question, and a line has exactly one.',
    todo: 'Use and: for all of them, a new - for any of them.',
  }),
  'and-in-and': () => ({
    what: 'There is an and: inside an and:, and all of that list must hold anyway.',
    todo: 'Write its conditions further out, each with its own - in the same list. For any of several, write one line for each under any:.',
  }),
  'and-meant-any': () => ({
    what: 'This file is of version 0.1.0, where any one of the conditions under and: was enough. Now all of them must hold.',
    todo: 'For any of them, write a line for each under any:, with one condition under its and:. For all of them, leave it: this goes once reviewed: is taken out.',
  }),
  'any-in-line': () => ({
    what: 'A list already means any of its lines; “any” cannot stand inside a line.',
    todo: 'Write each of them as a line of the list, with a dash.',
  }),
  'unknown-in-line': ({ of }) => ({
    what: 'A line cannot ask for “unknown”: not knowing is looked after without it.',
    todo:
      of === 'criterion'
        ? 'Take it out, and say in if_not_ruled_out what not knowing calls for.'
        : 'Take it out. Under any: the step is shown until the answer rules it out.',
  }),
  'least-concerning-in-line': ({ question }) => ({
    what: `This is the first answer of “${question}”, the least concerning one, and that raises nothing.`,
    todo: 'Take it out of the line. If the answers stand in the wrong order, put the least concerning one first.',
  }),
  'line-not-upward-closed': ({ question, missing }) => ({
    what: `This line leaves out answers of “${question}” that are more concerning than one it names: ${missing.join(', ')}. Worse news would lower the response.`,
    todo: 'Add them to the line. If the answers stand in the wrong order, put them from the least to the most concerning.',
  }),
  'not-ruled-out-above-response': () => ({
    what: 'Not knowing would call for more here than knowing.',
    todo: 'Name the response of the criterion or a lower one.',
  }),
  'lower-without-because': () => ({
    what: 'Not knowing calls for less here than knowing, and no reason is given.',
    todo: 'Add because: with the reason, for staff to read.',
  }),
  'nothing-to-remove': () => ({
    what: 'Null takes an answer of another example away, and this one starts from none.',
    todo: 'Take the line out, or add from: with the name of the example to start from.',
  }),
  'not-urgent': () => ({
    what: 'This is said only of a criterion that is urgent, and this one is not.',
    todo: 'Add urgent: true, or take this line out.',
  }),
  'circular-replacement': () => ({
    what: 'By way of this name the step replaces itself, so neither could be shown.',
    todo: 'Decide which of them stays where both would be shown, and take this name out of the other.',
  }),
  'second-all-clear': () => ({
    what: 'An example above is the all-clear already, and others are held against one.',
    todo: 'Take this line out, or the one above.',
  }),
  'reviewed-in-rules': () => ({
    what: 'A rule set no longer says of itself who has reviewed it: a review is a file of its own beside it.',
    todo: 'Take this line out. “rules review” makes such a file.',
  }),
  'other-ending': ({ ends }) => ({
    what: `This rule set ends in a ${ends}, so its fields stand under “${ends}”.`,
    todo: `Write ${ends}: here, or change ends_in: at the head of the file.`,
  }),
  'nations-not-asked': () => ({
    what: 'No question tells these nations apart.',
    todo: 'Add the question nation, with exactly these names as the labels of its answers.',
  }),
  'circular-example': () => ({
    what: 'By way of this name the example starts from itself.',
    todo: 'Start one of the examples from nothing: take its from: out.',
  }),
  'unknown-rule-set': ({ id, nearest }) => ({
    what: `There is no ${named('rule set', id)}.`,
    todo: `${didYouMean(nearest)}Give the id of a shipped rule set, or the path of a file.`,
  }),
  'unknown-scenario': ({ id, nearest, known }) => ({
    what: `There is no scenario “${id}”.`,
    todo:
      nearest === null
        ? `There are: ${known.join(', ')}.`
        : `${didYouMean(nearest)}To see which there are: “demo --list”.`,
  }),
  'unknown-course': ({ id, nearest, known }) => ({
    what: `There is no course “${id}”.`,
    todo: `${didYouMean(nearest)}There are: ${known.join(', ')}. Or name the file of one of your own.`,
  }),
  'no-minutes': ({ id }) => ({
    what: `A part of the scenario “${id}” does not say how many minutes it takes, so it cannot be fitted into a time.`,
    todo: 'Write “minutes: 20” beside its story.',
  }),
  'time-too-short': ({ least }) => ({
    what: 'That is too short for one part, with a beginning and an end.',
    todo: `Take ${least} minutes or more.`,
  }),
  'course-alone': () => ({
    what: 'A course says which scenarios are played, so none can be named beside it.',
    todo: 'Leave out the scenarios, or leave out --course.',
  }),
  'not-results': () => ({
    what: 'These are not the results of a workshop.',
    todo: 'Name files that “workshop --results FILE” has written.',
  }),
  'other-results': () => ({
    what: 'These results were written by another version of this program, in another form.',
    todo: 'Put together results of one form: read these with the version that wrote them.',
  }),
  'no-scenarios': ({ path, start }) => ({
    what: `There is no scenario in ${path}: no file there ends in .yaml.`,
    todo: `Check the name of the folder. To start a scenario: ${start}`,
  }),
  'same-scenario-id': ({ id, other }) => ({
    what: `The scenario in ${other} has the id “${id}” too.`,
    todo: 'Give one of them another id: under one id only one of them can be played.',
  }),
  'resume-alone': () => ({
    what: 'A workshop that is gone on with keeps its scenarios, its groups and its rules: with --resume no others can be named.',
    todo: 'Leave out what is named beside --resume, or leave out --resume to begin a new one.',
  }),
  'unknown-theme': ({ theme, nearest, known }) => ({
    what: `No scenario has the theme “${theme}”.`,
    todo: `${didYouMean(nearest)}The themes are: ${known.join(', ')}.`,
  }),
  'rules-differ': ({ given, inFile }) => ({
    what: `The answers file was written for ${typeof inFile === 'number' ? 'another rule set' : `“${inFile}”`}, and “${given}” was asked for.`,
    todo: 'Use the one or the other: leave --rules out, or change “rules” in the file.',
  }),
  'other-nation': ({ nation }) => ({
    what: `These criteria are for ${nationInWords(nation)}, and the answers file is for another nation.`,
    todo: 'Nothing here may be used for it. Follow the guidance of that nation; in danger, ring 999.',
  }),
  'nations-differ': () => ({
    what: 'The file names one nation at its top, and another as the answer to “nation”.',
    todo: 'Correct the one that is wrong, or take “nation” out at the top.',
  }),
  'earlier-answers': ({ version, became, questions }) => ({
    what: `These answers were written for version ${version} of the rules. ${became.join(' ')}`,
    todo:
      questions.length === 0
        ? 'They are read in that way.'
        : `Look again at what is answered to these, as their meaning has changed since: ${questions.join(', ')}.`,
  }),
  'answers-missing': ({ questions }) => ({
    what: `These questions have no answer: ${questions.join(', ')}.`,
    todo: 'Answer them (“unknown” is an answer), or leave --strict out. Nothing was written.',
  }),
  'fields-missing': ({ fields }) => ({
    what: `The record still needs: ${fields.join(', ')}.`,
    todo: 'They stand in it as STILL TO COMPLETE, to be filled in by hand.',
  }),
  'record-ending': ({ path }) => ({
    what: `${path} ends like a picture, a film or an archive, and a record is text. Nothing was written.`,
    todo: 'Let the name end in .txt, or in .json for a program.',
  }),
  'not-a-record': ({ path }) => ({
    what: `${path} is not an incident record of this program.`,
    todo: 'Give the file of a record, as it was saved.',
  }),
  'unknown-section': ({ known }) => ({
    what: 'No section of the record begins like that.',
    todo: `Give the beginning of one of these: ${known.join(', ')}.`,
  }),
  'record-rules-missing': ({ id }) => ({
    what: `The version of ${id} under which the record was written is not at hand.`,
    todo: 'Where you have its file: --rules FILE. “record show” needs no rules.',
  }),
  'record-as-json': ({ path }) => ({
    what: `${path} is a record as JSON, and this needs a record as text.`,
    todo: 'Give the record as text. “check FILE --record NEW.txt” writes one.',
  }),
  'record-note': ({ path }) => ({
    what: `This is a note for whoever decides, and no incident record: ${path}`,
    todo: 'Give the file of a record. A note goes to its reader as it is.',
  }),
  'record-redacted': ({ path }) => ({
    what: `${path} is a redacted copy, and this needs the whole record.`,
    todo: 'Give the record that the copy was made from.',
  }),
  'record-changed': ({ path, verify }) => ({
    what: `${path} is no longer as it was written: what should not be shared may stand anywhere in it. No copy was made.`,
    todo: `To see what is different: ${verify}`,
  }),
  'record-unreadable': ({ path, verify }) => ({
    what: `The lines at the end of ${path}, from which the answers are read, are not as they were written.`,
    todo: `To see what is different: ${verify}. To give the answers again, begin anew.`,
  }),
  'no-child-reference': ({ path, line, resume }) => ({
    what: `Line ${line} of “Each child involved” in ${path} does not begin with a reference: a name may stand there. No page was made.`,
    todo: `Open the case again with “${resume}”, begin each line with initials or a number and a colon, such as “T: 14, …”, and share the new record.`,
  }),
  'not-a-partnership-file': ({ path }) => ({
    what: `${path} is not a file that “record summary --as partnership” wrote.`,
    todo: 'Give the file of a setting, as it was sent. Nothing was put together.',
  }),
  'setting-twice': ({ path, other }) => ({
    what: `${path} and ${other} are of the same setting.`,
    todo: 'Leave one of them out: each setting counts once. Nothing was put together.',
  }),
  'other-figures': ({ path, other }) => ({
    what: `${path} is for another period, or other rules, than ${other}.`,
    todo: 'Ask each setting for the same period under the same rules. Nothing was put together.',
  }),
  'too-few-settings': ({ least }) => ({
    what: `There are fewer than ${least} settings: anybody could tell which figure is whose.`,
    todo: `Put ${least} or more together.`,
  }),
  'setting-without-name': ({ init }) => ({
    what: 'The name of your setting is not known: neither the configuration nor a record has it.',
    todo: `Give it once with “${init}”. Only a digest of it goes into the file.`,
  }),
  'record-other-rules': ({ given, inRecord }) => ({
    what: `The record was written under “${inRecord}”, and “${given}” was asked for.`,
    todo: `Leave --rules out, or give another edition of “${inRecord}”.`,
  }),
  'emergency-contact': () => ({
    what: 'This contact is 999, the same for everybody, and nothing is put in its place.',
    todo: 'Take this entry out. A number that is not for emergencies belongs to another contact.',
  }),
  'asked-before-gate': ({ gate }) => ({
    what: `Whether this is asked depends on “${gate}”, which is asked after it.`,
    todo: `Move this question below “${gate}”.`,
  }),
  'asks-for-image': ({ words }) => ({
    what: `“${words}” can be read as asking somebody to look at the image, describe it or pass it on.`,
    todo: 'Nobody may be asked that. Ask for what people have said, or say “nobody”, “never” or “do not” before it.',
  }),
  'covered-line': ({ line }) => ({
    what: `This adds nothing: whenever it holds, line ${line} does too.`,
    todo: `Take it out, or make it differ from line ${line}. Was it meant to stand further in, or further out?`,
  }),
  'criterion-contradicted': ({ part, examples }) => ({
    what: `${contradicted[part]} ${quotedNames(examples)}`,
    todo: 'Mend it here; or, where it is meant, change what the example expects.',
  }),
  'gate-not-repeated': ({ question, gate }) => ({
    what: `“${question}” is asked only while ${gate.map((line) => `\`${line}\``).join(' and ')} is open, and that does not stand before it here.`,
    todo: `Write \`${gate[0]}\`, and put this line in its and:. Otherwise an answer that no longer holds may show the step.`,
  }),
  'kind-contradicts-words': ({ kind }) =>
    kind === 'do'
      ? {
          what: 'This stands among the things to do, and its sentence forbids something.',
          todo: 'Write kind: dont, or begin with what is to be done.',
        }
      : {
          what: 'This stands among the things not to do, and its sentence does not forbid anything.',
          todo: 'Write kind: do, or begin with what nobody may do.',
        },
  'label-contradicts-id': () => ({
    what: 'Staff read these words and the file keeps the id, and the two do not say the same.',
    todo: 'Begin with Yes where the id is yes, with No where it is no; name the same numbers. Were two answers swapped?',
  }),
  'label-without-record': () => ({
    what: 'With “or” in it this is no plain statement of fact, and it would stand so in a record.',
    todo: 'Write { label: …, record: … }, with what a record should say; or split it into two answers.',
  }),
  'long-question': ({ words, most }) => ({
    what: `This question has ${words} words: more than ${most} are not taken in at one reading.`,
    todo: 'Ask it shortly here. What belongs beside it goes into hint:, the rest into help:.',
  }),
  'missing-source': ({ missing }) =>
    missing === 'source'
      ? {
          what: 'A number or address stands here, and nothing says where it is from.',
          todo: 'Add source: with the document or page on which it was seen.',
        }
      : {
          what: 'A number or address stands here, and nothing says when it was last looked at.',
          todo: 'Add checked: with the date on which it was seen.',
        },
  'no-step-to-tell': ({ contact, response }) => ({
    what: `“${contact}” is to be told, and no step for “${response}” goes with that contact.`,
    todo: `Add a step with contact: ${contact} that says who tells them what, or add “${response}” to the for: of one.`,
  }),
  'nobody-to-tell': ({ response }) => ({
    what: `This calls for “${response}”, and nobody is named who has to be told.`,
    todo: 'Add tell: with the contacts, such as tell: [police, social-care].',
  }),
  'not-announced': ({ response }) => ({
    what: `This calls for “${response}”, the highest response, and would be said only after the last question.`,
    todo: 'Add urgent: true, so that it is said at once.',
  }),
  'order-contradicted': ({ higher, lower, examples }) => ({
    what: `“${higher}” stands above “${lower}” here; where both are called for, examples expect “${lower}”, and none expects “${higher}”: ${quotedNames(examples)}`,
    todo: 'Put the responses in order, the lowest first.',
  }),
  'past-due': ({ of }) => overdue[of],
  'permission-not-known': ({ words }) => ({
    what: `“${words}” cannot be undone, and this step is shown also while it is not known to be safe.`,
    todo: 'Put under when_known: what has to be known first. What stands under any: is shown until it is ruled out.',
  }),
  'repeated-line': ({ line }) => ({
    what: `This says the same as line ${line}.`,
    todo: 'Take one of them out, or write what it was meant to say.',
  }),
  'requirement-without-field': ({ role, choice }) => ({
    what: `This depends on the record field with role: ${role} and its choice “${choice}”, which the record does not have.`,
    todo: `Add them, or require the field always.`,
  }),
  'same-words': ({ line }) => ({
    what: `These are the words of line ${line}.`,
    todo: 'Say in each what sets it apart from the other.',
  }),
  'stage-out-of-order': ({ stages }) => ({
    what: 'This question stands among those of another stage.',
    todo: `Move it, or change its stage. The questions of a stage stand together, in this order: ${stages.join(', ')}.`,
  }),
  'unmet-expectation': ({ given, suspects }) => ({
    what: `It gives ${given.response}, raised: ${idList(given.raised)}${given.notRuledOut === null ? '' : `, notRuledOut: ${idList(given.notRuledOut)}`}.`,
    todo:
      suspects.length === 0
        ? 'Change what is expected here, or the criteria it is about.'
        : `Look first at: ${suspects.join(', ')}. If they are right, change what is expected here.`,
  }),
  unreachable: ({ kind }) => ({
    what: unreached[kind],
    todo:
      kind === 'line'
        ? 'Take it out, or mend the line above it.'
        : 'Take it out, or change the lines and responses that stand in its way.',
  }),
  untested: ({ line, paste }) => ({
    what:
      line === null
        ? 'No example says all_clear: true: the one in which nothing is wrong, and from which the others start.'
        : `No example shows what comes of \`${line}\` here.`,
    todo: 'Add this one, and write after expect: what a person says should come of it:',
    paste,
  }),
  'unused-part': ({ kind }) => ({
    what: unused[kind],
    todo: 'Take it out, or look for what was to refer to it: was a line, a criterion or a step lost?',
  }),
}

const contradicted = {
  any: 'With these lines the criterion is raised, left open or ruled out otherwise than examples expect:',
  response: 'Raised, this criterion calls for something else than examples expect:',
  if_not_ruled_out: 'Not ruled out, this criterion calls for something else than examples expect:',
}

const unreached = {
  response: 'No answers lead to this response.',
  step: 'No answers show this step: where its lines hold, the response is never one that it is for.',
  line: 'This line never holds: a line above it asks for another answer to the same question.',
}

const unused = {
  question: 'No criterion and no step uses this question, so it is never asked.',
  stage: 'No question belongs to this stage.',
  source: 'Nothing cites this source.',
  contact: 'No criterion and no step names this contact.',
}

/** Where “no … of this name” would not say it. */
const noSuch: Readonly<Record<string, string>> = {
  who: 'No step says this of who does it.',
  requirement: 'This is neither not-referred, departed nor the id of a response.',
}

const overdue = {
  review: {
    what: 'The day by which somebody was to look at this rule set again has passed.',
    todo: 'Compare it with the newest guidance, then set the next day.',
  },
  contact: {
    what: 'These details were last looked at more than a year ago.',
    todo: 'Look them up again, then write down today’s date.',
  },
  duty: {
    what: 'The day from which this duty binds has come, and nobody has looked since whether it does.',
    todo: 'Look it up again, then write down today’s date: its steps are shown from then on.',
  },
}

const idList = (ids: readonly string[]): string => `[${ids.join(', ')}]`

/** The first few are enough to find the rest. */
function quotedNames(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `“${name}”`)
  const left = names.length - shown.length
  return `${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`
}

const capital = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`

/** Long lists help nobody to find a word. */
function listed(kind: string, known: readonly string[]): string {
  if (known.length === 0) return `Declare the ${kind}, or take the name out.`
  return known.length > 12 || kind === 'example'
    ? 'Look it up in its section of the file.'
    : `The file has: ${known.join(', ')}.`
}

/** The sentences for a problem. */
export function message(problem: Problem): Message {
  const sentence = sentences[problem.code] as (args: Problem['args']) => Message
  return sentence(problem.args)
}
