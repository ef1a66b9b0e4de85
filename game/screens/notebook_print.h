/* The notebook as one page for the printer: people met and how they show it, then the words. */
#ifndef SCREENS_NOTEBOOK_PRINT_H
#define SCREENS_NOTEBOOK_PRINT_H

#include "screens/library.h"
#include "screens/notebook_memory.h"
#include "screens/page_html.h"

#define NOTEBOOK_PRINT_FILE "print/notebook.html" /* under HOST_DATA */

/* A whole page, not ended yet; the caller frees it. */
PageHtml *notebook_print(const Library *library, const NotebookMemory *memory);

#endif
