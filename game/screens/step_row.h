/* A line that says a value, and two buttons below it that step it: the size of the words, the pace
 * of scanning. */
#ifndef SCREENS_STEP_ROW_H
#define SCREENS_STEP_ROW_H

#include "ui/ui.h"

typedef struct StepRow {
    const char *label;
    UiButton buttons[2];
    UiId ids[2];
} StepRow;

int step_row_width(Ui *ui, const StepRow *row); /* below it the line would break */
int step_row_height(Ui *ui, const StepRow *row, int width);

/* -1 the first button was pressed, 1 the second, 0 neither. */
int step_row_run(Ui *ui, const StepRow *row, DrawRect area);

#endif
