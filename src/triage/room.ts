/** How much may still be remembered: what is asked for beyond that is worked out again, so that no input fills the memory. */
export interface Room {
  left: number
}
