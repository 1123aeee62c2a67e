package org.modellineage.site;

/**
 * A file of a site.
 *
 * @param path from the root of the site, with slashes
 */
record SiteFile(String path, String text) {}
