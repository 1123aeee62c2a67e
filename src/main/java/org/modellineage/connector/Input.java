package org.modellineage.connector;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Source;
import org.modellineage.model.SourceKind;

/** A file or a pipe to read, and the model that it lies with. */
public final class Input {

    /** How many of its first bytes are known before it is opened. */
    public static final int PEEKED = 4096;

    /** Larger files hold weights, and are never read as a whole. */
    private static final int LARGEST_TEXT_BYTES = 8 << 20;

    private static final String ADDRESS = "https://huggingface.co/";
    private static final Pattern PART = Pattern.compile("-\\d{5}-of-\\d{5}$");

    private final String name;
    private final byte[] start;
    private final boolean named;
    private final Place place;
    private final Content content;

    /** Opens the content from its beginning. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** Where a file lies. */
    public interface Place {

        /** The model whose folder it is in. */
        Entity model();

        /** The path of the file in that folder, with slashes; empty for a pipe. */
        String path();

        /** The commit of the folder's content; empty when that is not known. */
        Optional<String> revision();

        /** Whether it is of the revision that counts, where a folder holds several. */
        default boolean isCurrent() {
            return true;
        }

        /** The model in another folder of the same import that a path leads to. */
        Optional<Entity> neighbour(String path);

        /** The content of a small text file in the same folder. */
        Optional<byte[]> sibling(String fileName) throws IOException;

        /** A file of any size in the same folder; empty when none of that name is inside what is imported. */
        default Optional<Input> beside(String fileName) throws IOException {
            return Optional.empty();
        }

        /** The SHA-256 of the file, where its storage names it so. */
        default Optional<String> sha256() {
            return Optional.empty();
        }

        /** What is found out once from all files of the same folder; from none where there is no folder. */
        default <T> T ofFolder(Class<T> type, Finding<T> finding) throws IOException {
            return finding.in(reader -> {});
        }
    }

    /** Finds something out from the files of a folder. */
    @FunctionalInterface
    public interface Finding<T> {
        T in(Files files) throws IOException;
    }

    /** The files of a folder, of which only one is held at a time. */
    @FunctionalInterface
    public interface Files {
        void each(Reader reader) throws IOException;
    }

    /** Reads one of several files. */
    @FunctionalInterface
    public interface Reader {
        void read(Input file) throws IOException;
    }

    /**
     * Describes an input.
     *
     * @param name its name in messages
     * @param start its first {@link #PEEKED} bytes, or all of them
     * @param named whether the user named it, instead of a folder that holds it
     */
    public Input(String name, byte[] start, boolean named, Place place, Content content) {
        this.name = name;
        this.start = start.clone();
        this.named = named;
        this.place = place;
        this.content = content;
    }

    /**
     * A pipe, which can be opened once.
     *
     * @param name its name in messages
     * @param collection the id of the collection that it becomes
     */
    public static Input ofPipe(String name, InputStream pipe, String collection) throws IOException {
        PushbackInputStream content = new PushbackInputStream(pipe, PEEKED);
        byte[] start = content.readNBytes(PEEKED);
        content.unread(start);
        return new Input(name, start, true, new PipePlace(collection), () -> content);
    }

    public String name() {
        return name;
    }

    /** Its first bytes. */
    public byte[] start() {
        return start.clone();
    }

    /** Its first bytes as text, without a byte order mark. */
    public String startOfText() {
        return DecodedText.unmarked(new String(start, StandardCharsets.UTF_8));
    }

    /** The path of the file in the folder of its model, with slashes; empty for a pipe. */
    public String path() {
        return place.path();
    }

    /** The name of the file without folders; empty for a pipe. */
    public String fileName() {
        return place.path().substring(place.path().lastIndexOf('/') + 1);
    }

    /** Whether the name of the file ends like this, in capitals or not. */
    public boolean hasEnding(String ending) {
        return fileName().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Whether the user named it, instead of a folder that holds it. */
    public boolean isNamed() {
        return named;
    }

    /** Opens it. The caller closes the stream. */
    public InputStream open() throws IOException {
        return content.open();
    }

    /** All of a text file; empty when it is larger than 8 MB, which no file that says something about a model is. */
    public Optional<byte[]> bytes() throws IOException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(LARGEST_TEXT_BYTES + 1);
            return bytes.length > LARGEST_TEXT_BYTES ? Optional.empty() : Optional.of(bytes);
        }
    }

    /** The model whose folder it is in. */
    public Entity model() {
        return place.model();
    }

    /** The model that the file itself is: that of its repository, or else one that is named like the file. */
    public Entity fileModel() {
        if (place.model().hubId() != null) {
            return place.model();
        }
        String stem = place.path().replaceFirst("\\.[^./]*$", "");
        String whole = PART.matcher(stem).replaceFirst("");
        String last = whole.substring(whole.lastIndexOf('/') + 1);
        return new Entity(
                place.model().id() + "/" + whole.toLowerCase(Locale.ROOT), EntityKind.MODEL, last, true, false, null);
    }

    /** Whether it is of the revision that counts; what another one says is a claim that does not. */
    public boolean isCurrent() {
        return place.isCurrent();
    }

    /** The model in another folder of the same import that a path leads to. */
    public Optional<Entity> neighbour(String path) {
        return place.neighbour(path);
    }

    /** The content of a small text file in the same folder. */
    public Optional<byte[]> sibling(String fileName) throws IOException {
        return place.sibling(fileName);
    }

    /** A file of any size in the same folder; empty when none of that name is inside what is imported. */
    public Optional<Input> beside(String fileName) throws IOException {
        return place.beside(fileName);
    }

    /** The SHA-256 of the file, where its storage names it so. It is not computed. */
    public Optional<String> sha256() {
        return place.sha256();
    }

    /** What is found out once from all files of the same folder, such as the names that they give to what they list. */
    public <T> T ofFolder(Class<T> type, Finding<T> finding) throws IOException {
        return place.ofFolder(type, finding);
    }

    /**
     * The file as a source of its own.
     *
     * @param what what it is, as in {@code model card}
     */
    public Source source(String what) throws IOException {
        return source(what, place.model());
    }

    /**
     * The file as a source of its own.
     *
     * @param what what it is, as in {@code GGUF file}
     * @param model the model that it is about
     */
    public Source source(String what, Entity model) throws IOException {
        String hubId = place.model().hubId();
        Optional<String> commit = place.revision();
        String at = commit.map(text -> "@" + text).orElse("");
        Optional<String> url = commit.filter(text -> hubId != null)
                .map(text -> ADDRESS + hubId + "/blob/" + text + "/" + place.path());
        return new Source(
                new Entity(
                        (place.model().id() + "/" + place.path() + at).toLowerCase(Locale.ROOT),
                        EntityKind.SOURCE,
                        what + " of " + model.name(),
                        true,
                        false,
                        null),
                SourceKind.PRIMARY,
                hubId == null || hubId.indexOf('/') < 0 ? null : hubId.substring(0, hubId.indexOf('/')),
                List.of(),
                null,
                null,
                null,
                url.orElse(null),
                commit.isPresent() ? commit.get() : Edition.of(this));
    }

    /**
     * The file as a catalogue of what others made.
     *
     * @param title its title, as in {@code Ecosystem Graphs}
     * @param publisher who publishes it; null when unknown
     */
    public Source catalogue(String title, @Nullable String publisher) throws IOException {
        return new Source(
                new Entity(
                        (place.model().id() + "/" + place.path()).toLowerCase(Locale.ROOT),
                        EntityKind.SOURCE,
                        title,
                        true,
                        false,
                        null),
                SourceKind.SECONDARY,
                publisher,
                List.of(),
                null,
                null,
                null,
                null,
                Edition.of(this));
    }
}
