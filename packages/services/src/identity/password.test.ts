import { expect, test } from "vitest";
import { checkNewPassword, hashPassword, verifyPassword } from "./password.ts";

const check = (password: string) =>
  checkNewPassword(password, { field: "password", email: "marina.marsh@example.org" });

test.each([
  "qwerty123456",
  "QWERTY123456",
  "password1234",
  "123456password",
  "footballfootball",
  "aaaaaaaaaaaaaaa",
  "121212121212",
  "marina.marsh1990",
  "marina.marsh@example.org",
])("%s is too easily guessed", async (password) => {
  await expect(check(password)).rejects.toMatchObject({
    refusal: { fields: [{ path: "password", problem: "password.common" }] },
  });
});

test.each(["amber lantern 41 over the quiet sea", "correct-horse-7-battery", "kvasir_plum_lantern"])(
  "%s is good",
  async (password) => {
    await expect(check(password)).resolves.toBeUndefined();
  },
);

test("only the password itself matches its hash, and where there is no hash nothing matches", async () => {
  const hash = await hashPassword("amber lantern 41");
  expect(await verifyPassword(hash, "amber lantern 41")).toBe(true);
  expect(await verifyPassword(hash, "amber lantern 42")).toBe(false);
  expect(await verifyPassword(null, "a password that nobody has")).toBe(false);
});
