/* Reads one form of a Check-in (assets/checkin/). Content module. */
#ifndef SHOES_CHECKIN_READ_H
#define SHOES_CHECKIN_READ_H

#include <shoes/arena.h>
#include <shoes/checkin.h>
#include <shoes/issues.h>

/* False: at least one issue; *out is then unchanged. Every family's head must come exactly once. */
bool checkin_read(const char *bytes, size_t length, const FeelingBook *feelings, Arena *arena,
                  CheckinForm *out, Issues *issues);

#endif
