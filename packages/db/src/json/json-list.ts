/** SQL for a JSON array of `item` over `from` (a FROM clause with its conditions); empty where there is no row. */
export const jsonList = (item: string, from: string, order: string) =>
  `(select coalesce(json_agg(${item} order by ${order}), '[]') from ${from})`;
