package org.civicdoc.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * The file systems that Spark's Hadoop configuration knows, such as hdfs and s3a, for tasks on the
 * executors. Hadoop's own class cannot be sent.
 */
final class HadoopFiles implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private transient Configuration configuration;

  private HadoopFiles(Configuration configuration) {
    this.configuration = configuration;
  }

  static HadoopFiles of(SparkSession spark) {
    return new HadoopFiles(spark.sparkContext().hadoopConfiguration());
  }

  FileSystem of(Path path) throws IOException {
    return path.getFileSystem(configuration);
  }

  @Serial
  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    configuration.write(new DataOutputStream(out));
  }

  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    configuration = new Configuration(false);
    configuration.readFields(new DataInputStream(in));
  }
}
