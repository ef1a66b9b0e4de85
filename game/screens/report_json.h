/* Parts of the report's JSON. Private to report_json*.c. */
#ifndef SCREENS_REPORT_JSON_H
#define SCREENS_REPORT_JSON_H

#include "screens/json_out.h"
#include "screens/report.h"

const char *report_json_family(const Report *report, int family);
void report_json_range(JsonOut *out, bool shown, Interval range); /* low, high */
void report_json_level(const Figures *figures, JsonOut *out);
void report_json_follow(const Report *report, JsonOut *out);
void report_json_checkin(const Report *report, JsonOut *out);

#endif
