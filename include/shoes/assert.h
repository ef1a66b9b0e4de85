/* Our own mistakes, caught in release builds too.
 *
 * ASSERT(condition) stops the program with the condition, file and line on standard error. Use it
 * for what only a bug of ours can break; never for data from a file, a player or a device (see
 * shoes/issues.h).
 */
#ifndef SHOES_ASSERT_H
#define SHOES_ASSERT_H

#define ASSERT(condition) ((condition) ? (void)0 : assert_failed(#condition, __FILE__, __LINE__))

/* Prints one line and aborts. Call it through ASSERT. */
_Noreturn void assert_failed(const char *condition, const char *file, int line);

/* Memory was refused: prints one line and ends the program with status 3. The journal is already
 * safe. */
_Noreturn void memory_exit(void);

#endif
