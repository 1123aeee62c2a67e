package org.modellineage.benchmark;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A relational database within this process, with the steps of a hub in a table that is indexed both ways. */
final class SqlDatabase implements Closeable {

    private static final int ROWS_PER_BATCH = 10_000;

    private final Connection connection;

    private SqlDatabase(Connection connection) {
        this.connection = connection;
    }

    /** Opens an empty database in a file; empty when no driver for it is on the class path. */
    static Optional<SqlDatabase> open(String name, Path file) throws SQLException {
        boolean known = DriverManager.drivers()
                .anyMatch(driver -> driver.getClass().getName().startsWith("org." + name + "."));
        return known
                ? Optional.of(new SqlDatabase(DriverManager.getConnection("jdbc:" + name + ":" + file)))
                : Optional.empty();
    }

    /** Loads the files of {@link MadeUpHub#numbers}. */
    void load(Path numbers) throws SQLException, IOException {
        run("CREATE TABLE model (id INTEGER PRIMARY KEY, name VARCHAR)");
        run("CREATE TABLE step (child INTEGER, parent INTEGER, type VARCHAR)");
        run("CREATE TABLE licence (model INTEGER, name VARCHAR)");
        connection.setAutoCommit(false);
        insert("INSERT INTO model VALUES (?, ?)", 1, numbers.resolve("model.csv"));
        insert("INSERT INTO step VALUES (?, ?, ?)", 2, numbers.resolve("step.csv"));
        insert("INSERT INTO licence VALUES (?, ?)", 1, numbers.resolve("licence.csv"));
        run("CREATE INDEX step_down ON step (parent, child)");
        run("CREATE INDEX step_up ON step (child, parent)");
        run("CREATE INDEX licence_model ON licence (model)");
        connection.commit();
        connection.setAutoCommit(true);
        run("ANALYZE");
    }

    /** Asks one of the statements of the benchmark's resources. */
    Timed ask(String question, MadeUpHub hub) throws Exception {
        String sql = Resource.text(question + ".sql")
                .replace("$root", Integer.toString(hub.root()))
                .replace("$model", Integer.toString(hub.deepest()));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return Timed.of(() -> {
                try (ResultSet rows = statement.executeQuery()) {
                    int columns = rows.getMetaData().getColumnCount();
                    long count = 0;
                    for (; rows.next(); count++) {
                        for (int column = 1; column <= columns; column++) {
                            rows.getString(column);
                        }
                    }
                    return count;
                }
            });
        }
    }

    private void insert(String sql, int numbers, Path file) throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                BufferedReader lines = Files.newBufferedReader(file)) {
            lines.readLine();
            int batched = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                for (int cell = 0; cell < cells.length; cell++) {
                    if (cell < numbers) {
                        statement.setInt(cell + 1, Integer.parseInt(cells[cell]));
                    } else {
                        statement.setString(cell + 1, cells[cell]);
                    }
                }
                statement.addBatch();
                if (++batched % ROWS_PER_BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
