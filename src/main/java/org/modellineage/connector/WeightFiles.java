package org.modellineage.connector;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Files that hold the weights of a model, by their names: they are compared by digest, and most are never opened. */
public final class WeightFiles {

    /** How their names end. */
    public static final List<String> ENDINGS =
            List.of(".gguf", ".safetensors", ".bin", ".pt", ".pth", ".onnx", ".ckpt", ".h5");

    /** What training leaves beside the weights; unrelated runs often leave the same bytes. */
    private static final Pattern STATE = Pattern.compile("(?:training_args|optimizer|scheduler|scaler|rng_state).*");

    private WeightFiles() {}

    /** Whether a file holds weights, by its path or name. */
    public static boolean isOne(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && !STATE.matcher(name).matches();
    }
}
