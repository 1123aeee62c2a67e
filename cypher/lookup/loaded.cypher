// Whether anything is loaded.
RETURN EXISTS { (collection:Collection) } AS loaded
