/* How the lines of a record begin that hold the words of people, or of the setting. */

export const writtenMark = '  |'
export const settingMark = '  Setting: '
export const contactMark = '      Contact: '
