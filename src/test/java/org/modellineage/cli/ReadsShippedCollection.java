package org.modellineage.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * For test classes that ask for the shipped collection and change nothing in the graph: they come last, one after the
 * other, and share one load.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Order(Integer.MAX_VALUE)
@ExtendWith(SharedLoad.class)
public @interface ReadsShippedCollection {}
