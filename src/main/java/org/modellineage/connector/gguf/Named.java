package org.modellineage.connector.gguf;

/**
 * A repository on the hub that a key names.
 *
 * @param id its hub id as written
 * @param key the key
 */
record Named(String id, String key) {}
