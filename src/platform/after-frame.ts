/** Does something in a task after the frame that is being drawn, once however often it is asked for: there what is laid out can be read at no cost. */
export function afterFrame(act: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      act();
    });
  };
}
