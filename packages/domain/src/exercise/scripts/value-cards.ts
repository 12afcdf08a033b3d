import { both } from "../build.ts";

/** Words people use for what matters to them; our own choice, in no order of worth. */
export const valueCards = [
  { id: "family", text: both("Family", "Familia") },
  { id: "friendship", text: both("Friendship", "Amistad") },
  { id: "love", text: both("Love and closeness", "Amor y cercanía") },
  { id: "parenthood", text: both("Being there for children", "Acompañar a mis hijos o a otros niños") },
  { id: "honesty", text: both("Honesty", "Honestidad") },
  { id: "fairness", text: both("Fairness", "Justicia") },
  { id: "courage", text: both("Courage", "Valentía") },
  { id: "kindness", text: both("Kindness", "Bondad") },
  { id: "health", text: both("Health", "Salud") },
  { id: "rest", text: both("Rest and calm", "Descanso y calma") },
  { id: "freedom", text: both("Freedom", "Libertad") },
  { id: "security", text: both("Security", "Seguridad") },
  { id: "learning", text: both("Learning", "Aprender") },
  { id: "work", text: both("Good work", "El trabajo bien hecho") },
  { id: "creativity", text: both("Making things", "Crear") },
  { id: "nature", text: both("Nature", "Naturaleza") },
  { id: "faith", text: both("Faith or spirit", "Fe o vida espiritual") },
  { id: "humour", text: both("Humour", "Humor") },
  { id: "adventure", text: both("Adventure", "Aventura") },
  { id: "order", text: both("Order", "Orden") },
  { id: "helping", text: both("Helping", "Ayudar") },
  { id: "belonging", text: both("Belonging", "Pertenecer") },
  { id: "independence", text: both("Standing on my own feet", "Valerme por mi cuenta") },
  { id: "gratitude", text: both("Gratitude", "Gratitud") },
] as const;
