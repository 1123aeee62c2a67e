package org.modellineage.collection.rule;

/**
 * Something that must hold among the statements of a collection, though each of them is well written. What breaks it is
 * a warning, unless the statement names the rule among its {@code exceptions}, with the reason.
 */
interface Rule {

    /** Its name in messages and under {@code exceptions}, such as {@code two-series}. */
    String name();

    /** Reports every statement that breaks it. */
    void check(StatementIndex said, Findings findings);
}
