/** SQL for a JSON array of `item` over `from` (a FROM clause with its conditions); empty where there is no row. */
export const jsonList = (item: string, from: string, order: string) =>
  `(select coalesce(json_agg(${item} order by ${order}), '[]') from ${from})`;

/** SQL for a JSON array of a query's rows, each an object of its columns, in the query's order; empty where there is none. */
export const jsonRows = (select: string) => `(select coalesce(json_agg(x), '[]') from (${select}) x)`;

/** SQL for the JSON object of a query's one row, or null. */
export const jsonRow = (select: string) => `(select row_to_json(x) from (${select}) x)`;
