import { drawings } from "../exercise/drawings.ts";
import { ExercisePicture } from "../exercise/exercise-picture.tsx";

/** Every picture of an exercise at the sizes of a list, a page and a poster. */
export function PicturesPage() {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(20rem,1fr))] gap-3 bg-paper p-4">
      {Object.keys(drawings).map((picture) => (
        <li key={picture} className="rounded-2 border border-line bg-surface p-3">
          <p className="text-s text-ink-2">{picture}</p>
          <div className="flex items-end gap-3">
            {[160, 88, 40].map((size) => (
              <ExercisePicture key={size} picture={picture} size={size} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
