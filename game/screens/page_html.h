/* A page for the printer: a small writer of HTML that needs nothing from anywhere else.
 *
 *     PageHtml *html = page_html_new("en", "Our notebook", css);
 *     page_html_open(html, "section", "person");
 *     page_html_text(html, "h2", "Maya");
 *     page_html_picture(html, list, (DrawRect){0, 0, 400, 400}, "Maya felt left out.");
 *     page_html_close(html, "section");
 *     page_html_end(html);
 *
 * Every text and every attribute's value is escaped, so that no name, title or story can become
 * markup; tags, class names and the style are ours. There is no script and nothing is loaded. Owned
 * by whoever made it.
 */
#ifndef SCREENS_PAGE_HTML_H
#define SCREENS_PAGE_HTML_H

#include <stddef.h>

#include "ui/draw.h"

typedef struct PageHtml PageHtml;

PageHtml *page_html_new(const char *language, const char *title, const char *css);
void page_html_free(PageHtml *html); /* NULL is fine */

void page_html_open(PageHtml *html, const char *tag, const char *class_name); /* NULL: no class */

typedef struct PageAttribute {
    const char *name, *value;
} PageAttribute;

void page_html_open_with(PageHtml *html, const char *tag, const PageAttribute *attributes,
                         size_t count);
void page_html_close(PageHtml *html, const char *tag);

/* A whole element. Control characters other than line ends and tabs are left away, bytes that are
 * no UTF-8 are the reader's business. */
void page_html_words(PageHtml *html, const char *text); /* inside an open element */
void page_html_text(PageHtml *html, const char *tag, const char *class_name, const char *text);

/* All pictures of the list that are SVG text of our own making, inside `box`, as one drawing. */
void page_html_picture(PageHtml *html, const DrawList *list, DrawRect box, const char *description);

/* Closes the page. The bytes are borrowed until page_html_free. */
const char *page_html_end(PageHtml *html, size_t *length);

#endif
