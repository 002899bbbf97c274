export default () => Promise.reject(new Error('no prompt of this program opens an editor'))
