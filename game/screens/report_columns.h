/* The columns of the table of answers: their names, in order. What each means stands in the text
 * catalogue under "column." and is written beside the table. */
#ifndef SCREENS_REPORT_COLUMNS_H
#define SCREENS_REPORT_COLUMNS_H

#include "screens/report.h"

enum { REPORT_COLUMNS = 36 };

const char *report_column(int index);

#endif
