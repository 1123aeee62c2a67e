package org.modellineage.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * For test classes that take long and ask few statements, in one thread: {@link TestGraph} is for them a second Neo4j, so
 * that they run in the lane of the classes {@link WithoutGraph}, beside those that share the first.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the second lane")
@ExtendWith(WithSecondGraph.Choice.class)
public @interface WithSecondGraph {

    /** Has the thread of the class use the second Neo4j. */
    final class Choice implements BeforeAllCallback, AfterAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            TestGraph.useSecond();
        }

        @Override
        public void afterAll(ExtensionContext context) {
            TestGraph.useFirst();
        }
    }
}
