const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * Waits until the input has nothing more to give that was typed before now, dropping what still comes. One whole turn
 * of the event loop reads at most one line of a terminal, hence again and again until a turn brings none. There is no
 * waiting time in it: whoever answers as soon as the prompt can be seen is heard.
 */
export async function quiet(drop: () => boolean): Promise<void> {
  await turn()
  do {
    drop()
    await turn()
  } while (drop())
}
