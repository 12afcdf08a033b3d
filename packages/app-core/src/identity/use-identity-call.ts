import { type SyntheticEvent, useState } from "react";

/** One call of a form at a time: whether it is under way, what went wrong, and a submit handler that keeps what was typed. */
export function useIdentityCall<Output>(
  call: () => Promise<Output>,
  onDone: (output: Output) => void | Promise<void>,
) {
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async () => {
    if (pending) return;
    setPending(true);
    setError(null);
    try {
      await onDone(await call());
    } catch (problem) {
      setError(problem);
    } finally {
      setPending(false);
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void run();
  };
  return { pending, error, run, submit };
}
