package org.modellineage.collection.rule;

/**
 * A rule that the statements of a collection must follow. A statement that breaks it causes a warning, unless it names
 * the rule among its {@code exceptions}, with the reason.
 */
interface Rule {

    /** Its name in messages and under {@code exceptions}, such as {@code two-series}. */
    String name();

    /** Reports every statement that breaks it. */
    void check(StatementIndex statements, Findings findings);
}
