/** `YYYY-MM-DD` → what Prisma takes for a `date` column. */
export function fromDay(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`);
}
