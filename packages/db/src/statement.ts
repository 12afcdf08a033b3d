/** A named statement: planned once per connection. */
export interface Statement {
  name: string;
  text: string;
}
