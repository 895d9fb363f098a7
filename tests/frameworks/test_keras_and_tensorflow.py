"""What docs/frameworks/keras-and-tensorflow.md claims beyond what its snippets print."""

import os
import subprocess
import sys

os.environ["KERAS_BACKEND"] = "torch"

import keras
import pytest
import torch


def test_keras_looks_for_tensorflow_unless_it_is_told_otherwise(tmp_path):
    environment = {k: v for k, v in os.environ.items() if k != "KERAS_BACKEND"}
    environment["KERAS_HOME"] = str(tmp_path)  # no settings of this machine
    show = "import keras; print(keras.backend.backend())"
    done = subprocess.run(
        [sys.executable, "-c", show],
        capture_output=True,
        check=False,
        text=True,
        env=environment,
    )
    assert (
        "No module named 'tensorflow'" in done.stderr or done.stdout == "tensorflow\n"
    )


def test_the_file_of_settings_chooses_the_backend(tmp_path):
    environment = {k: v for k, v in os.environ.items() if k != "KERAS_BACKEND"}
    environment["KERAS_HOME"] = str(tmp_path)
    (tmp_path / "keras.json").write_text('{"backend": "torch"}')
    show = "import keras; print(keras.backend.backend())"
    done = subprocess.run(
        [sys.executable, "-c", show],
        capture_output=True,
        check=False,
        text=True,
        env=environment,
    )
    assert done.stdout.splitlines()[-1] == "torch", done.stderr


def test_no_tensorflow_comes_with_keras():
    assert "tensorflow" not in sys.modules
    from importlib.metadata import requires

    assert not any("tensorflow" in need.lower() for need in requires("keras"))


def test_a_folder_cannot_be_loaded_as_a_model(tmp_path):
    with pytest.raises(ValueError, match="SavedModel format is not supported"):
        keras.models.load_model(str(tmp_path))


def test_experimental_layers_are_gone():
    assert not hasattr(keras.layers, "experimental")


def test_fit_and_a_loop_of_torch_train_the_same_parameters():
    model = keras.Sequential([keras.layers.Dense(2), keras.layers.Dense(1)])
    model.build((None, 3))
    parameters = {id(p) for p in model.parameters()}
    assert parameters == {id(w.value) for w in model.trainable_weights}
    assert all(isinstance(p, torch.nn.Parameter) for p in model.parameters())
