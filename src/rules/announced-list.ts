/** A list with the number of what it names. */
export interface AnnouncedList {
  readonly text: string;
  readonly announced: string;
  readonly items: number;
  readonly isRight: boolean;
}
