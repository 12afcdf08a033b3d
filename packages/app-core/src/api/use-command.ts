import { useMutation, type UseMutationOptions, type UseMutationResult } from "@tanstack/react-query";
import { useCallback, useRef } from "react";
import { newOpId } from "./new-id.ts";

type WithoutOpId<Input> = Input extends unknown ? Omit<Input, "opId"> : never;

export type Command<Input, Output, Failure> = Pick<
  UseMutationResult<Output, Failure, Input>,
  "data" | "error" | "isPending" | "isSuccess" | "isError" | "reset"
> & {
  /** Sends it. The same input sent again after a failure is the same attempt: the server does it once. */
  run: (input: WithoutOpId<Input>) => Promise<Output>;
  /** As `run`, for handlers that do not wait; what fails is in `error`. */
  send: (input: WithoutOpId<Input>, callbacks?: { onSuccess?: (output: Output) => void }) => void;
};

/**
 * A mutation whose operation id is kept for as long as the same input is tried:
 * `const propose = useCommand(trpc.goal.propose.mutationOptions({ onSuccess }))`.
 */
export function useCommand<Input extends { opId: string }, Output, Failure, Kept>(
  options: UseMutationOptions<Output, Failure, Input, Kept>,
): Command<Input, Output, Failure> {
  const attempt = useRef<{ opId: string; input: string } | null>(null);
  const { mutateAsync, data, error, isPending, isSuccess, isError, reset } = useMutation(options);

  const run = useCallback(
    async (input: WithoutOpId<Input>) => {
      const written = JSON.stringify(input);
      const current =
        attempt.current?.input === written ? attempt.current : { opId: newOpId(), input: written };
      attempt.current = current;
      const output = await mutateAsync({ ...input, opId: current.opId } as unknown as Input);
      if (attempt.current === current) attempt.current = null;
      return output;
    },
    [mutateAsync],
  );
  const send = useCallback(
    (input: WithoutOpId<Input>, callbacks?: { onSuccess?: (output: Output) => void }) => {
      run(input).then(
        (output) => callbacks?.onSuccess?.(output),
        () => undefined,
      );
    },
    [run],
  );
  return { run, send, data, error, isPending, isSuccess, isError, reset };
}
