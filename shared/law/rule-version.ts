/**
 * Version of the law and rule settings that answers are checked with: quota tiers and rounding,
 * minimum wages, size classes. Every filing stores it. Raise it with each change of one of them.
 */
export const ruleVersion = 1;
