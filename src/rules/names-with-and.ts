/** States in whose Chinese names 和 follows this: it parts no two names there. */
export const HAN_BEFORE_AND = "圣基茨|安提瓜|特立尼达|波斯尼亚|圣多美|圣文森特";
