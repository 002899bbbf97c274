export default { stdout: false, stderr: false }
