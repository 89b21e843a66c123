// What on a page depends on the day: an element shows the reader's day by itself, and another one when it is asked to.

/** An element that can be asked to show a day. @param day `YYYY-MM-DD` */
export interface FollowsDay extends HTMLElement {
  show: (day: string) => void;
}

/** Names of the elements that do. */
export const followers = ['catalogue-status', 'day-standing', 'listed-count', 'product-policies', 'shown-day'] as const;

/** An element is none yet while its script has not run. */
export const followsDay = (element: Element): element is FollowsDay => 'show' in element && typeof element.show === 'function';
